package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.Deadlines;
import org.qualityoutcomes.review.Participation;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.LateSubmissionDecided;
import org.qualityoutcomes.selfevaluation.SubmissionMissed;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deadline passes without a submission: it is told, and somebody decides whether a later one is accepted. */
@Component
@Transactional
public class HandleMissedDeadline {

    private final SelfEvaluations selfEvaluations;
    private final SubmissionDeadline deadline;
    private final Reviews reviews;
    private final Participation participation;
    private final Deadlines deadlines;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    // seven, because the decision touches the review, its deadline and the team's work, and is told
    HandleMissedDeadline(
            SelfEvaluations selfEvaluations,
            SubmissionDeadline deadline,
            Reviews reviews,
            Participation participation,
            Deadlines deadlines,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.deadline = deadline;
        this.reviews = reviews;
        this.participation = participation;
        this.deadlines = deadlines;
        this.user = user;
        this.events = events;
    }

    /** @return whether a submission is missing and nobody has been told of it yet */
    public boolean report(ReviewId id) {
        Review review = reviews.get(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        if (!deadline.isMissed(review) || !selfEvaluation.missed(review.deadline())) {
            return false;
        }
        selfEvaluations.save(selfEvaluation);
        events.publishEvent(new SubmissionMissed(
                id, review.reference(), review.organisation().ods(), review.deadline()));
        return true;
    }

    /**
     * @param newDeadline as typed
     * @throws Refusal where the new deadline is none
     * @return whether the team goes on with its work
     */
    public boolean decide(ReviewId id, boolean extend, String newDeadline, String reason) {
        Review review = reviews.get(id);
        if (extend) {
            LocalDate day = EnteredDay.of(newDeadline)
                    .orElseThrow(
                            () -> Refusal.of("newDeadline", "Enter the day of the new deadline, such as 30/3/2027."));
            deadline.refuseExtension(day);
            deadlines.extend(id, day);
            tell(review, day, reason);
        } else {
            end(id, reason);
            tell(review, null, reason);
        }
        return extend;
    }

    private void end(ReviewId id, String reason) {
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.endWithoutSubmission();
        selfEvaluations.save(selfEvaluation);
        participation.missed(id, reason);
    }

    private void tell(Review review, @Nullable LocalDate until, String reason) {
        events.publishEvent(new LateSubmissionDecided(
                review.id(),
                review.reference(),
                review.organisation().ods(),
                review.deadline(),
                until,
                user.isIn(Groups.NATIONAL) ? SelfEvaluationDeed.NATIONAL : SelfEvaluationDeed.REGIONAL,
                reason));
    }
}
