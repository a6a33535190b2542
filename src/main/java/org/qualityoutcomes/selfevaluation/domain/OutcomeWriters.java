package org.qualityoutcomes.selfevaluation.domain;

import java.util.stream.Stream;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who writes on an outcome: the whole team, but not the colleague who checks it, for nobody checks their own work. Its
 * owner answers for it and hands it over.
 */
@Component
class OutcomeWriters {

    private final SelfEvaluations selfEvaluations;
    private final ReviewAccess access;
    private final CurrentUser user;

    OutcomeWriters(SelfEvaluations selfEvaluations, ReviewAccess access, CurrentUser user) {
        this.selfEvaluations = selfEvaluations;
        this.access = access;
        this.user = user;
    }

    /**
     * @throws NotFound for everybody who does not write on it
     * @throws Refusal once the review has ended
     */
    Review reviewOf(ReviewId id, String outcome) {
        Review review = access.forTeam(id);
        if (checks(selfEvaluations.of(id).outcome(outcome))) {
            throw new NotFound();
        }
        refuseEnded(review);
        return review;
    }

    /** @throws NotFound for everybody but the colleague who checks it */
    Review reviewToCheck(ReviewId id, String outcome) {
        Review review = access.forTeam(id);
        if (!checks(selfEvaluations.of(id).outcome(outcome))) {
            throw new NotFound();
        }
        return review;
    }

    boolean include(Review review, OutcomeWork work) {
        return !hasEnded(review) && areTeam(review) && !checks(work);
    }

    /** Whether the reader writes on outcomes of this review at all. */
    boolean areTeam(Review review) {
        String ods = review.organisation().ods();
        return Stream.of(Groups.lead(ods), Groups.team(ods)).anyMatch(user::isIn);
    }

    /** @throws Refusal where nothing is written any more */
    static void refuseEnded(Review review) {
        if (hasEnded(review)) {
            throw new Refusal("This review has ended: what was written can be read but not changed.");
        }
    }

    static boolean hasEnded(Review review) {
        return Phase.ENDS.contains(review.phase());
    }

    /** Drafts and their history are the organisation's own business. */
    boolean readHistory(Review review) {
        String ods = review.organisation().ods();
        return Stream.of(Groups.lead(ods), Groups.team(ods), Groups.sponsor(ods))
                .anyMatch(user::isIn);
    }

    boolean checks(OutcomeWork work) {
        return user.username().filter(name -> name.equals(work.checker())).isPresent();
    }
}
