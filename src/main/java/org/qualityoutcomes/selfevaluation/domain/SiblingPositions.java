package org.qualityoutcomes.selfevaluation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Phase;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SiblingPositions extends JpaRepository<SiblingPosition, UUID> {

    List<SiblingPosition> findBySiblingReviewIdIn(Collection<UUID> siblings);

    /** What stands beside a review, with what is shown there: its latest submission, its offer, both or nothing. */
    record Beside(
            String reference, String edition, @Nullable LockedSubmission submitted, @Nullable SiblingOffer offer) {}

    /**
     * In one statement; nothing where the two are not of one service, cycle and edition any more, or the sibling's ended
     * early.
     */
    default Optional<Beside> beside(UUID review) {
        return beside(review, Siblings.ENDED_EARLY);
    }

    @Query(
            """
            select new org.qualityoutcomes.selfevaluation.domain.SiblingPositions$Beside(
                sibling.reference, sibling.edition, l, o)
            from SiblingPosition p
                join QualityReview own on own.id = p.reviewId
                join QualityReview sibling on sibling.id = p.siblingReviewId
                    and sibling.cycle = own.cycle and sibling.edition = own.edition and sibling.phase not in ?2
                join ServedOrganisation mine on mine.id = own.organisationId
                join ServedOrganisation theirs on theirs.id = sibling.organisationId
                    and theirs.serviceId = mine.serviceId
                left join LockedSubmission l on l.reviewId = p.siblingReviewId and l.versionNo =
                    (select max(m.versionNo) from LockedSubmission m where m.reviewId = p.siblingReviewId)
                left join SiblingOffer o on o.reviewId = p.siblingReviewId
            where p.reviewId = ?1""")
    Optional<Beside> beside(UUID review, Collection<Phase> without);
}
