package org.qualityoutcomes.review;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A chasing timer fired for a task that is still open.
 *
 * @param reference the business key of the case
 * @param organisation ODS code, or null for a task that belongs to no one organisation
 * @param region the region's key, or null likewise
 */
public record ReminderDue(
        String taskId,
        String taskKey,
        String name,
        String reference,
        @Nullable String assignee,
        Set<String> candidateGroups,
        LocalDate due,
        Stage stage,
        @Nullable String organisation,
        @Nullable String region) {

    /** How far the date is away. */
    public enum Stage {
        SOON,
        TODAY,
        OVERDUE,
        ESCALATED
    }
}
