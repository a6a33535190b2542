package org.qualityoutcomes.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By when work would be done that has not begun yet, after the timetable. To tell people what comes next and when. */
public interface ExpectedDates {

    /**
     * The day by which it would be done.
     *
     * @param taskKey the task's id in its model, for example {@code Task_CheckCompleteness}
     * @param begun the day on which the task would begin
     * @param deadline the last day for the submission, for tasks whose date counts from it; null where none matters
     */
    LocalDate done(String taskKey, LocalDate begun, @Nullable LocalDate deadline);

    /** The same for tasks that have nothing to do with the submission. */
    default LocalDate done(String taskKey, LocalDate begun) {
        return done(taskKey, begun, null);
    }
}
