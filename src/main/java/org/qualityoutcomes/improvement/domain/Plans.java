package org.qualityoutcomes.improvement.domain;

import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Plans extends JpaRepository<ImprovementPlan, UUID> {

    @Query("select p from ImprovementPlan p left join fetch p.actions where p.id = ?1")
    Optional<ImprovementPlan> find(UUID id);

    Optional<ImprovementPlan> findByReviewId(UUID review);

    default ImprovementPlan get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
