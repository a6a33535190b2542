package org.qualityoutcomes.review.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.qualityoutcomes.calendar.OfficeHours;
import org.springframework.stereotype.Component;

/**
 * When the one timer of a task fires next. The engine asks when the task is begun and again after each firing, so a
 * date that was moved meanwhile counts. Public, because expressions of the models call it.
 */
@Component("chase")
public class Chase {

    private final TaskDates dates;
    private final OpenTasks openTasks;
    private final ReminderOffsets offsets;

    Chase(TaskDates dates, OpenTasks openTasks, ReminderOffsets offsets) {
        this.dates = dates;
        this.openTasks = openTasks;
        this.offsets = offsets;
    }

    /** A repetition without end, from a moment that is always still to come. */
    public String next(DelegateExecution execution) {
        LocalDate due = openTasks.dueDay(execution).orElseGet(() -> dates.dueDay(execution));
        LocalDate day = offsets.next(TaskDates.taskKey(execution), due, dates.today());
        return "R/" + OfficeHours.morning(day) + "/P1D";
    }
}
