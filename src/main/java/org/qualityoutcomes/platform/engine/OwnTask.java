package org.qualityoutcomes.platform.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.qualityoutcomes.worklist.Refusal;

/** A task is completed by the one person who holds it: the engine itself would let any colleague of the group do it. */
final class OwnTask {

    private OwnTask() {}

    static void check(TaskEntity task) {
        String asking = Context.getCommandContext().getAuthenticatedUserId();
        if (asking == null || asking.equals(task.getAssignee())) {
            return;
        }
        throw new Refusal(
                task.getAssignee() == null
                        ? "Claim this task before you complete it."
                        : "Somebody else is working on this task now.");
    }
}
