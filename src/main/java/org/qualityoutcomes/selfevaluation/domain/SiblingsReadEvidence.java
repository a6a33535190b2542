package org.qualityoutcomes.selfevaluation.domain;

import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceReaders;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A lead who is in no team of the service reads what the sibling's review cites that stands beside the own one, to know
 * what is cited. An offer that is taken back takes this with it.
 */
@Component
@Transactional(readOnly = true)
class SiblingsReadEvidence implements EvidenceReaders {

    private final SelfEvaluations selfEvaluations;
    private final SiblingPositions positions;
    private final FromSibling from;
    private final Reviews reviews;
    private final CurrentUser user;

    SiblingsReadEvidence(
            SelfEvaluations selfEvaluations,
            SiblingPositions positions,
            FromSibling from,
            Reviews reviews,
            CurrentUser user) {
        this.selfEvaluations = selfEvaluations;
        this.positions = positions;
        this.from = from;
        this.reviews = reviews;
        this.user = user;
    }

    @Override
    public boolean mayRead(EvidenceId evidence) {
        Set<UUID> citing = selfEvaluations.reviewsCiting(evidence.value());
        return !citing.isEmpty()
                && positions.findBySiblingReviewIdIn(citing).stream()
                        .map(found -> reviews.get(found.review()))
                        .filter(review ->
                                user.isIn(Groups.lead(review.organisation().ods())))
                        .anyMatch(review -> isShownTo(review, evidence));
    }

    private boolean isShownTo(Review review, EvidenceId evidence) {
        return from.position(review)
                .filter(position -> position.content().cites(evidence))
                .isPresent();
    }
}
