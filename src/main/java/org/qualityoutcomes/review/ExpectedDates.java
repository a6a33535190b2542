package org.qualityoutcomes.review;

import java.time.LocalDate;

/** By when work would be done that has not begun yet, after the timetable. To tell people what comes next and when. */
public interface ExpectedDates {

    /**
     * @param taskKey the task's id in its model, for example {@code Task_CheckCompleteness}
     * @param begun the day on which the task would begin
     */
    LocalDate done(String taskKey, LocalDate begun);
}
