package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.qualityoutcomes.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * When an owner is asked how far an action is: every three months from its agreement, on the next working day where that
 * is none. The days stay the same whenever the owner answers, and whoever is late is asked for the quarter to come only.
 */
@Component
class QuarterPolicy {

    private static final int MONTHS = 3;

    private final WorkingDays days;

    QuarterPolicy(WorkingDays days) {
        this.days = days;
    }

    /** The first such day after today. */
    LocalDate next(LocalDate agreedOn, LocalDate today) {
        return Stream.iterate(1, quarter -> quarter + 1)
                .map(quarter -> agreedOn.plusMonths((long) MONTHS * quarter))
                .map(day -> days.plus(day.minusDays(1), 1))
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElseThrow();
    }
}
