package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;

/**
 * By when an organisation submits for the first time. What was submitted in time and came back is chased by the dates of
 * its tasks, and is never late.
 */
@Component
class SubmissionDeadline {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final LockedSubmissions submissions;
    private final WorkingDays days;
    private final Clock clock;

    SubmissionDeadline(LockedSubmissions submissions, WorkingDays days, Clock clock) {
        this.submissions = submissions;
        this.days = days;
        this.clock = clock;
    }

    boolean isMissed(Review review) {
        return today().isAfter(review.deadline())
                && submissions
                        .findFirstByReviewIdOrderByVersionNoDesc(review.id().value())
                        .isEmpty();
    }

    /** @throws Refusal saying who decides now */
    void refuseLate(Review review) {
        if (isMissed(review)) {
            throw new Refusal("The deadline was " + DAY.format(review.deadline())
                    + ". The regional lead decides whether a later submission is accepted; you get a letter then.");
        }
    }

    /** @throws Refusal where nobody could submit by this day */
    void refuseExtension(LocalDate day) {
        if (!day.isAfter(today())) {
            throw Refusal.of("newDeadline", "The new deadline must be after today.");
        }
        if (!days.isWorkingDay(day)) {
            throw Refusal.of(
                    "newDeadline",
                    "The new deadline must be a working day. The next one is " + DAY.format(days.plus(day, 1)) + ".");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
