package org.qualityoutcomes.improvement.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.reporting.PlanDeadline;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By when a development plan has to be there: so many weeks after the report was issued, on a working day. */
@Component
class DevelopmentDeadline implements PlanDeadline {

    private final WorkingDays days;
    private final int weeks;

    DevelopmentDeadline(
            WorkingDays days, @Value("${qualityoutcomes.improvement.development-plan-weeks:16}") int weeks) {
        this.days = days;
        this.weeks = weeks;
    }

    @Override
    public int weeks() {
        return weeks;
    }

    @Override
    public LocalDate after(Instant issued) {
        return days.plus(OfficeHours.day(issued).plusWeeks(weeks).minusDays(1), 1);
    }
}
