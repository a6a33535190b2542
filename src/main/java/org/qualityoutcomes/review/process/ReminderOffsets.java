package org.qualityoutcomes.review.process;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.review.ReminderDue.Stage;
import org.springframework.stereotype.Component;

/** On which days an open task is chased: some working days before and after its date, then once a week. */
@Component
class ReminderOffsets {

    private static final int[] OFFSETS = {-10, -3, 0, 3, 10};
    private static final int ESCALATED_AFTER = 10;

    private final WorkingDays days;

    ReminderOffsets(WorkingDays days) {
        this.days = days;
    }

    /** The first day after {@code day} on which a task is chased that is due on {@code due}. */
    LocalDate next(LocalDate due, LocalDate day) {
        return IntStream.of(OFFSETS)
                .mapToObj(offset -> days.plus(due, offset))
                .filter(reminder -> reminder.isAfter(day))
                .findFirst()
                .orElseGet(() -> weekly(days.plus(due, ESCALATED_AFTER), day));
    }

    Stage stage(LocalDate due, LocalDate today) {
        if (today.isBefore(due)) {
            return Stage.SOON;
        }
        if (today.isEqual(due)) {
            return Stage.TODAY;
        }
        return today.isBefore(days.plus(due, ESCALATED_AFTER)) ? Stage.OVERDUE : Stage.ESCALATED;
    }

    private static LocalDate weekly(LocalDate last, LocalDate day) {
        LocalDate next = last.plusWeeks(1);
        while (!next.isAfter(day)) {
            next = next.plusWeeks(1);
        }
        return next;
    }
}
