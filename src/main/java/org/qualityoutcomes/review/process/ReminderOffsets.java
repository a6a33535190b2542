package org.qualityoutcomes.review.process;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.review.ReminderDue.Stage;
import org.springframework.stereotype.Component;

/**
 * On which days an open task is chased: some working days before and after its date, then once a week. A development
 * plan has four months and a rhythm of its own, in days of the calendar.
 */
@Component
class ReminderOffsets {

    private static final int[] OFFSETS = {-10, -3, 0, 3, 10};
    private static final int ESCALATED_AFTER = 10;

    private static final String DEVELOPMENT_PLAN = "Task_WriteDevelopmentPlan";
    private static final int[] LONG_OFFSETS = {-30, -14, -7, 0, 5};
    private static final int LONG_ESCALATED_AFTER = 5;

    private final WorkingDays days;

    ReminderOffsets(WorkingDays days) {
        this.days = days;
    }

    /** The first day after {@code day} on which a task of this kind is chased that is due on {@code due}. */
    LocalDate next(String taskKey, LocalDate due, LocalDate day) {
        return reminders(taskKey, due)
                .filter(reminder -> reminder.isAfter(day))
                .findFirst()
                .orElseGet(() -> weekly(escalated(taskKey, due), day));
    }

    Stage stage(String taskKey, LocalDate due, LocalDate today) {
        if (today.isBefore(due)) {
            return Stage.SOON;
        }
        if (today.isEqual(due)) {
            return Stage.TODAY;
        }
        return today.isBefore(escalated(taskKey, due)) ? Stage.OVERDUE : Stage.ESCALATED;
    }

    private Stream<LocalDate> reminders(String taskKey, LocalDate due) {
        return taskKey.equals(DEVELOPMENT_PLAN)
                ? IntStream.of(LONG_OFFSETS).mapToObj(offset -> workingDay(due.plusDays(offset)))
                : IntStream.of(OFFSETS).mapToObj(offset -> days.plus(due, offset));
    }

    private LocalDate escalated(String taskKey, LocalDate due) {
        return taskKey.equals(DEVELOPMENT_PLAN)
                ? workingDay(due.plusDays(LONG_ESCALATED_AFTER))
                : days.plus(due, ESCALATED_AFTER);
    }

    private LocalDate workingDay(LocalDate day) {
        return days.plus(day.minusDays(1), 1);
    }

    private static LocalDate weekly(LocalDate last, LocalDate day) {
        LocalDate next = last.plusWeeks(1);
        while (!next.isAfter(day)) {
            next = next.plusWeeks(1);
        }
        return next;
    }
}
