package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.reporting.IssuedReport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By when a development plan has to be there: so many weeks after the report was issued, on a working day. */
@Component
class DevelopmentDeadline {

    private final WorkingDays days;
    private final int weeks;

    DevelopmentDeadline(
            WorkingDays days, @Value("${qualityoutcomes.improvement.development-plan-weeks:16}") int weeks) {
        this.days = days;
        this.weeks = weeks;
    }

    LocalDate of(IssuedReport report) {
        return days.plus(OfficeHours.day(report.issuedAt()).plusWeeks(weeks).minusDays(1), 1);
    }
}
