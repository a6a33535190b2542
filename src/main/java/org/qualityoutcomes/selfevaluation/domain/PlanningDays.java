package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.qualityoutcomes.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Between which days a team plans: from today to some weeks before the deadline, or a grace where that has passed. */
@Component
class PlanningDays {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int GRACE = 10;
    private static final int LEFT_TO_CONCLUDE = 15;

    private final Clock clock;
    private final WorkingDays days;

    PlanningDays(Clock clock, WorkingDays days) {
        this.clock = clock;
        this.days = days;
    }

    LocalDate first() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /**
     * Three weeks before the deadline, so that checking, sign-off and submission have their time; later where that would
     * leave less than two weeks to work in, but not after a deadline that is still to come.
     */
    LocalDate last(LocalDate deadline) {
        LocalDate early = days.plus(deadline, -LEFT_TO_CONCLUDE);
        LocalDate grace = days.plus(first(), GRACE);
        if (deadline.isBefore(first())) {
            return grace;
        }
        LocalDate last = early.isAfter(grace) ? early : grace;
        return last.isAfter(deadline) ? deadline : last;
    }

    PlanFrame frame(LocalDate deadline, Collection<String> team) {
        return new PlanFrame(first(), last(deadline), team, days);
    }
}
