package org.qualityoutcomes.selfevaluation.domain;

import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;

/** What is written on an outcome is written by the one person whom the team plan names. */
@Component
class OutcomeOwner {

    private final SelfEvaluations selfEvaluations;
    private final ReviewAccess access;
    private final CurrentUser user;

    OutcomeOwner(SelfEvaluations selfEvaluations, ReviewAccess access, CurrentUser user) {
        this.selfEvaluations = selfEvaluations;
        this.access = access;
        this.user = user;
    }

    /**
     * @throws NotFound for everybody else
     * @throws Refusal once the review has ended
     */
    Review reviewOf(ReviewId id, String outcome) {
        Review review = access.forTeam(id);
        if (!user.require().equals(selfEvaluations.of(id).outcome(outcome).owner())) {
            throw new NotFound();
        }
        if (Phase.ENDS.contains(review.phase())) {
            throw new Refusal("This review has ended: what was written can be read but not changed.");
        }
        return review;
    }
}
