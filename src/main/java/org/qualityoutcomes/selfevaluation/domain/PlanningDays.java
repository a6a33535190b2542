package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.qualityoutcomes.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Between which days a team plans: from today to the review's deadline, or a grace where that has passed. */
@Component
class PlanningDays {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int GRACE = 10;

    private final Clock clock;
    private final WorkingDays days;

    PlanningDays(Clock clock, WorkingDays days) {
        this.clock = clock;
        this.days = days;
    }

    LocalDate first() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    LocalDate last(LocalDate deadline) {
        return deadline.isBefore(first()) ? days.plus(first(), GRACE) : deadline;
    }
}
