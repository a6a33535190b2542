package org.qualityoutcomes.worklist;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task was created for somebody, or passed to somebody else. Published in the transaction that does it.
 *
 * @param taskKey the task's id in its model, for example {@code Task_AgreeTeamPlan}
 * @param name the name people see: organisation, outcome if any, label
 * @param reference the business key of the case
 * @param organisation code of the organisation whose case it is, or null where it is of none
 * @param assignee the one person it is for, or null where it is a group's
 * @param candidateGroups the groups it is for; empty where it has an assignee from the start
 */
public record TaskHandedOut(
        String taskId,
        String taskKey,
        String name,
        String reference,
        @Nullable String organisation,
        @Nullable String assignee,
        Set<String> candidateGroups,
        @Nullable Instant due) {}
