package org.qualityoutcomes.reporting.domain;

import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Reports extends JpaRepository<Report, UUID> {

    @Query("select r from Report r left join fetch r.outcomes where r.id = ?1")
    Optional<Report> find(UUID id);

    @Query("select r from Report r left join fetch r.outcomes where r.reviewId = ?1")
    Optional<Report> ofReview(UUID review);

    default Report get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
