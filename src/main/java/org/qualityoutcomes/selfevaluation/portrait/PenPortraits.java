package org.qualityoutcomes.selfevaluation.portrait;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PenPortraits extends JpaRepository<PenPortrait, UUID> {

    Optional<PenPortrait> findByReviewId(UUID review);

    List<PenPortrait> findByReviewIdIn(Collection<UUID> reviews);

    Optional<PenPortrait> findFirstByOrganisationIdAndReviewIdNotAndConfirmedTrueOrderBySavedAtDesc(
            UUID organisation, UUID review);

    /** Of whichever organisation of the service; only what was submitted in an earlier cycle, for a draft is its team's own. */
    @Query(
            """
            select p from PenPortrait p
                join QualityReview theirs on theirs.id = p.reviewId
                join QualityReview own on own.id = ?2
            where p.serviceId = ?1 and p.confirmed = true and theirs.cycle.deadline < own.cycle.deadline
                and exists (select l.id from LockedSubmission l where l.reviewId = p.reviewId)
            order by p.savedAt desc""")
    List<PenPortrait> submittedBefore(UUID service, UUID review, Limit limit);

    default Optional<PenPortrait> last(UUID organisation, UUID service, UUID before) {
        return findFirstByOrganisationIdAndReviewIdNotAndConfirmedTrueOrderBySavedAtDesc(organisation, before)
                .or(() -> submittedBefore(service, before, Limit.of(1)).stream().findFirst());
    }
}
