package org.qualityoutcomes.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Dates that people agreed on and that go before the timetable: an outcome's due date in the team plan, an action's due
 * date. Rooms above implement it for their own tasks.
 */
public interface AgreedDates {

    /**
     * @param taskKey the task's id in its model
     * @param variables the case's id variables as strings: reviewId, outcome, actionId, those that there are
     */
    Optional<LocalDate> agreed(String taskKey, Map<String, String> variables);
}
