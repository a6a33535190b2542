package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Plans extends JpaRepository<ImprovementPlan, UUID> {

    @Query("select p from ImprovementPlan p left join fetch p.actions where p.id = ?1")
    Optional<ImprovementPlan> find(UUID id);

    Optional<ImprovementPlan> findByReviewId(UUID review);

    /** Those whose service improvement plan is in force, the latest first. */
    @Query(
            """
            select p from ImprovementPlan p
            where p.organisation = ?1 and p.improvementState = org.qualityoutcomes.improvement.domain.PlanState.IN_FORCE
            order by p.openedOn desc, p.reference desc
            """)
    List<ImprovementPlan> inForce(String ods);

    /** Lets nobody else write this plan until this transaction ends: two new actions would get one number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ImprovementPlan p where p.id = ?1")
    Optional<ImprovementPlan> hold(UUID id);

    default ImprovementPlan get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
