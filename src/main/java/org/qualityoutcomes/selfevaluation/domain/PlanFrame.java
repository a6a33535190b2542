package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import java.util.Collection;
import org.qualityoutcomes.calendar.WorkingDays;

/**
 * What a team plan has to fit into.
 *
 * @param team usernames of those who can be chosen
 */
record PlanFrame(LocalDate first, LocalDate last, Collection<String> team, WorkingDays days) {

    boolean admits(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The next working day, or the one before where the next would be too late. */
    LocalDate nearestWorkingDay(LocalDate day) {
        LocalDate next = days.plus(day, 1);
        return next.isAfter(last) ? days.plus(day, -1) : next;
    }
}
