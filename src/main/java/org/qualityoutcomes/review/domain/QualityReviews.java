package org.qualityoutcomes.review.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QualityReviews extends JpaRepository<QualityReview, UUID> {

    @Override
    @EntityGraph(attributePaths = "cycle")
    Optional<QualityReview> findById(UUID id);

    @EntityGraph(attributePaths = "cycle")
    Page<QualityReview> findByOrganisationIdNotIn(Collection<UUID> organisations, Pageable page);

    @Query("select r.reference from QualityReview r where r.organisationId in ?1")
    Set<String> referencesOf(Collection<UUID> organisations);

    @EntityGraph(attributePaths = "cycle")
    Page<QualityReview> findByOrganisationIdIn(Collection<UUID> organisations, Pageable page);

    @EntityGraph(attributePaths = "cycle")
    Page<QualityReview> findByOrganisationIdNotInAndPhaseNotIn(
            Collection<UUID> organisations, Collection<Phase> phases, Pageable page);

    @EntityGraph(attributePaths = "cycle")
    Page<QualityReview> findByOrganisationIdNotInAndPhaseIn(
            Collection<UUID> organisations, Collection<Phase> phases, Pageable page);

    @EntityGraph(attributePaths = "cycle")
    Page<QualityReview> findByOrganisationIdInAndPhaseNotIn(
            Collection<UUID> organisations, Collection<Phase> phases, Pageable page);

    @Query("select r.phase as phase, count(r) as reviews from QualityReview r where r.organisationId not in ?1"
            + " group by r.phase")
    List<InPhase> counted(Collection<UUID> without);

    /** How many reviews are in a phase. */
    interface InPhase {

        Phase getPhase();

        long getReviews();
    }

    @Query("select r from QualityReview r join fetch r.cycle where r.id in ?1")
    List<QualityReview> all(Collection<UUID> ids);

    @Query("select r from QualityReview r join fetch r.cycle c where c.id = ?1 order by r.reference")
    List<QualityReview> ofCycle(UUID cycle);

    @Query("select r from QualityReview r join fetch r.cycle c where c.id = ?1 and r.organisationId in ?2"
            + " order by r.reference")
    List<QualityReview> inCycle(UUID cycle, Collection<UUID> organisations);

    @Query("select r from QualityReview r join fetch r.cycle c where r.organisationId = ?1 order by c.deadline,"
            + " r.reference")
    List<QualityReview> ofOrganisation(UUID organisation);

    /** Those still with their teams come first. */
    @Query(
            """
            select r from QualityReview r join fetch r.cycle c where c.id = ?1 and r.organisationId not in ?2
            order by case when r.phase = org.qualityoutcomes.review.Phase.SELF_EVALUATION then 0 else 1 end, r.reference
            """)
    Page<QualityReview> pageOfCycle(UUID cycle, Collection<UUID> without, Pageable page);

    @Query("select r.organisationId from QualityReview r where r.cycle.id = ?1")
    Set<UUID> organisationsIn(UUID cycle);

    default QualityReview get(ReviewId id) {
        return findById(id.value()).orElseThrow(NotFound::new);
    }
}
