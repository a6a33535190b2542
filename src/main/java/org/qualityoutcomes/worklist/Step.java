package org.qualityoutcomes.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as the house remembers it, open or ended: the engine forgets it when it is done.
 *
 * @param taskKey the task's id in its model, for example {@code Task_AgreeTeamPlan}
 * @param name the name people see: organisation, outcome if any, label
 * @param reference the business key of the case
 * @param instance the process instance, as Cockpit shows it
 * @param review null for the steps of a cycle or a meeting
 * @param organisation ODS code, null where review is
 * @param region {@link org.qualityoutcomes.organisation.Region#key()}, null where review is
 * @param endedBy username; null while it is open, and where the process withdrew it
 */
public record Step(
        String taskId,
        String taskKey,
        String name,
        String reference,
        String instance,
        @Nullable UUID review,
        @Nullable String organisation,
        @Nullable String region,
        Party party,
        @Nullable String assignee,
        Instant begunAt,
        @Nullable LocalDate due,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    public boolean isLate(LocalDate today) {
        return endedAt == null && due != null && due.isBefore(today);
    }
}
