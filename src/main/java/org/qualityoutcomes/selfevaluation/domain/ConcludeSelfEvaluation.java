package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the priorities to a submission that can be validated: sign-off, check, and the way back. */
@Component
@Transactional
public class ConcludeSelfEvaluation {

    private final SelfEvaluations selfEvaluations;
    private final Reviews reviews;
    private final Editions editions;
    private final WhatIsMissing missing;
    private final ReviewAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    // seven, because a conclusion is drawn by a person, of a whole that is complete
    ConcludeSelfEvaluation(
            SelfEvaluations selfEvaluations,
            Reviews reviews,
            Editions editions,
            WhatIsMissing missing,
            ReviewAccess access,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.reviews = reviews;
        this.editions = editions;
        this.missing = missing;
        this.access = access;
        this.user = user;
        this.events = events;
    }

    /** The sponsor before the submission, and the national team after it, mark what has to be worked on again. */
    public void mark(ReviewId id, Marks marks) {
        Review review = access.forReaders(id);
        boolean sponsor = user.isIn(Groups.sponsor(review.organisation().ods()));
        if (!sponsor && !user.isIn(Groups.NATIONAL)) {
            throw new NotFound();
        }
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        if (sponsor) {
            selfEvaluation.markBeforeSignOff(marks);
        } else {
            selfEvaluation.markAfterSubmission(marks);
        }
        selfEvaluations.save(selfEvaluation);
    }

    /** @return whether the sponsor approves */
    public boolean signOff(ReviewId id, boolean approves, boolean declared, String comment) {
        if (!approves) {
            return sendBack(id, comment, SelfEvaluationDeed.SPONSOR);
        }
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        refuseIncomplete(missing.in(selfEvaluation, editions.get(reviews.get(id).edition())));
        selfEvaluation.signOff(user.username().orElse("sponsor"), declared);
        selfEvaluations.save(selfEvaluation);
        publish(id, "Self-evaluation signed off.", SelfEvaluationDeed.SPONSOR);
        return true;
    }

    /** Nobody signs what could not be handed in; it goes back to those who can mend it. */
    private static void refuseIncomplete(List<Missing> missing) {
        OutcomeRules.refuse(
                missing.stream().map(each -> new Problem(null, each.sentence())).toList());
    }

    /** @return whether the submission can be validated */
    public boolean checkCompleteness(ReviewId id, boolean complete, String comment) {
        if (!complete) {
            return sendBack(id, comment, SelfEvaluationDeed.NATIONAL);
        }
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.foundComplete();
        selfEvaluations.save(selfEvaluation);
        publish(id, "Submission found complete.", SelfEvaluationDeed.NATIONAL);
        return true;
    }

    private boolean sendBack(ReviewId id, String comment, String capacity) {
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.sendBack(comment);
        selfEvaluations.save(selfEvaluation);
        Review review = reviews.get(id);
        events.publishEvent(new WorkSentBack(
                id.value(),
                "Self-evaluation of " + review.reference(),
                capacity,
                Groups.lead(review.organisation().ods()),
                comment));
        return false;
    }

    /** Whether the pen portrait is among the parts that are worked on again. */
    @Transactional(readOnly = true)
    public boolean isPenPortraitOpen(ReviewId id) {
        return selfEvaluations.of(id).isPenPortraitOpen();
    }

    private void publish(ReviewId id, String what, String capacity) {
        events.publishEvent(SelfEvaluationDeed.of(id, what, capacity));
    }
}
