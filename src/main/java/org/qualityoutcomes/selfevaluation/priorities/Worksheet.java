package org.qualityoutcomes.selfevaluation.priorities;

import java.util.List;
import org.qualityoutcomes.selfevaluation.DraftAction;

/**
 * What a team wants to improve and thinks of doing, as it wrote it.
 *
 * @param noActionReason why an outcome that has a priority has no action
 */
public record Worksheet(List<Priority> priorities, List<DraftAction> actions, String noActionReason) {

    public static final Worksheet EMPTY = new Worksheet(List.of(), List.of(), "");

    public Worksheet {
        priorities = List.copyOf(priorities);
        actions = List.copyOf(actions);
    }

    public List<Priority> sorted() {
        return Priority.sorted(priorities);
    }
}
