package org.qualityoutcomes.assurance.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Absence;
import org.qualityoutcomes.calendar.WorkingDays;

/**
 * The working days in which a cycle's submissions are validated.
 *
 * @param days first to last
 */
record ValidationWindow(List<LocalDate> days) {

    /** Ten working days to give out the cases, five to accept them, twenty to validate. */
    private static final int LENGTH = 35;

    /** After the deadline, or from today where that is over. */
    static ValidationWindow after(LocalDate deadline, LocalDate today, WorkingDays calendar) {
        LocalDate before = deadline.isBefore(today) ? today.minusDays(1) : deadline;
        LocalDate first = calendar.plus(before, 1);
        return new ValidationWindow(Stream.iterate(first, day -> calendar.plus(day, 1))
                .limit(LENGTH)
                .toList());
    }

    int daysAway(List<Absence> absences) {
        return (int) days.stream()
                .filter(day -> absences.stream()
                        .anyMatch(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.until())))
                .count();
    }

    boolean isWhollyAway(List<Absence> absences) {
        return !days.isEmpty() && daysAway(absences) == days.size();
    }
}
