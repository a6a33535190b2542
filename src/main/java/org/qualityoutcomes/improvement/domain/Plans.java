package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Plans extends JpaRepository<ImprovementPlan, UUID> {

    @Query("select p from ImprovementPlan p left join fetch p.actions where p.id = ?1")
    Optional<ImprovementPlan> find(UUID id);

    /** Latest first; one for each review that came to improvement. */
    @Query("select p from ImprovementPlan p where p.organisation = ?1 order by p.openedOn desc, p.reference desc")
    List<ImprovementPlan> ofOrganisation(String ods);

    Optional<ImprovementPlan> findByReviewId(UUID review);

    List<ImprovementPlan> findByReviewIdInOrderByOpenedOnDesc(Collection<UUID> reviews);

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

    @Query("select distinct p from ImprovementPlan p left join fetch p.actions where p.id in ?1 order by p.reference")
    List<ImprovementPlan> all(Collection<UUID> ids);

    @Query("select p.id from ImprovementPlan p where p.region = ?1 and p.organisation not in ?2 order by p.reference")
    List<UUID> ofRegion(String region, Collection<String> without, Pageable page);

    @Query("select p.id from ImprovementPlan p where p.organisation in ?1 order by p.reference desc")
    List<UUID> ofOrganisations(Collection<String> organisations, Pageable page);

    @Query(
            """
            select p.id from ImprovementPlan p
            where p.reviewId in ?1 and p.region in ?2 and p.organisation not in ?3 order by p.reference
            """)
    List<UUID> ofReviews(Collection<UUID> reviews, Collection<String> regions, Collection<String> without);

    /** How many plans of a region stand how: development state, improvement state, number. */
    @Query(
            """
            select p.developmentState, p.improvementState, count(p) from ImprovementPlan p
            where p.region = ?1 and p.organisation not in ?2 group by p.developmentState, p.improvementState
            """)
    List<Object[]> standings(String region, Collection<String> without);

    /** Of a region's required actions: those that are open, and those of them that are overdue: what is done waits for others. */
    @Query(
            """
            select count(a), coalesce(sum(case when (a.due < ?3 or a.firstDue < ?3) and a.state in ('AGREED', 'CARRIED_OUT') then 1 else 0 end), 0)
            from ImprovementAction a join a.plan p
            where p.region = ?1 and p.organisation not in ?2 and a.kind = 'REQUIRED'
                and a.state in ('AGREED', 'CARRIED_OUT', 'PROVED', 'VERIFIED')
            """)
    List<Object[]> requiredOpen(String region, Collection<String> without, LocalDate today);

    default ImprovementPlan get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
