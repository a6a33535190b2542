package org.qualityoutcomes.review.domain;

import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.CycleId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewCycles extends JpaRepository<ReviewCycle, UUID> {

    boolean existsByReference(String reference);

    default ReviewCycle get(CycleId id) {
        return findById(id.value()).orElseThrow(NotFound::new);
    }
}
