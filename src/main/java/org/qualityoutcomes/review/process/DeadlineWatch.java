package org.qualityoutcomes.review.process;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * When the timer fires that looks whether a review's deadline was missed: on the morning after it. The engine asks again
 * after each firing, so a deadline that has moved meanwhile counts; where it has not, a look once a week does no harm.
 * Public, because expressions of the models call it.
 */
@Component("deadlineWatch")
public class DeadlineWatch implements Function<DelegateExecution, String> {

    private final Reviews reviews;
    private final Clock clock;

    DeadlineWatch(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /** A repetition without end, from a moment that is always still to come. */
    @Override
    public String apply(DelegateExecution execution) {
        ReviewId review = ReviewId.of((String) execution.getVariable(QualityReviewProcess.REVIEW_ID));
        Instant first = OfficeHours.morning(reviews.get(review).deadline().plusDays(1));
        Instant now = clock.instant();
        Instant next = first.isAfter(now)
                ? first
                : OfficeHours.morning(OfficeHours.day(now).plusWeeks(1));
        return "R/" + next + "/P1D";
    }
}
