package org.qualityoutcomes.selfevaluation.domain;

import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.ReviewLifecycle;
import org.qualityoutcomes.selfevaluation.SubmissionReopened;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The national team opens a submission again that was found complete and turns out not to be. The version that was
 * submitted stays as it is; the team hands in a new one.
 */
@Component
@Transactional
public class ReopenSubmission {

    private static final int LONGEST_REASON = 2000;

    private final SelfEvaluations selfEvaluations;
    private final ReviewAccess access;
    private final ReviewLifecycle lifecycle;
    private final ApplicationEventPublisher events;

    ReopenSubmission(
            SelfEvaluations selfEvaluations,
            ReviewAccess access,
            ReviewLifecycle lifecycle,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.access = access;
        this.lifecycle = lifecycle;
        this.events = events;
    }

    /** The review, if its submission can be opened again by whoever asks. */
    @Transactional(readOnly = true)
    public Review show(ReviewId id) {
        return access.forNational(id);
    }

    /** The parts that are marked are worked on again. */
    public void reopen(ReviewId id, Marks marks, String reason) {
        Review review = access.forNational(id);
        if (review.phase() != Phase.VALIDATION) {
            throw new Refusal("A submission can be opened again only while it is validated.");
        }
        if (reason.isBlank()) {
            throw Refusal.of("reason", "Say why the submission is opened again. The team reads it.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.of("reason", "Keep the reason within 2,000 characters.");
        }
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.markAfterSubmission(marks);
        selfEvaluation.sendBack(reason);
        selfEvaluations.save(selfEvaluation);
        events.publishEvent(new SubmissionReopened(
                id, review.reference(), review.organisation().ods(), reason));
        events.publishEvent(new WorkSentBack(
                id.value(),
                "Submission of " + review.reference(),
                SelfEvaluationDeed.NATIONAL,
                Groups.lead(review.organisation().ods()),
                reason));
        lifecycle.submissionReopened(id);
    }
}
