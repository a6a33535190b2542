package org.qualityoutcomes.worklist;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one door through which a person completes a task. Only tasks of the signed-in person are found. */
public interface TaskDoor {

    /** @throws org.qualityoutcomes.organisation.NotFound if the person has no such open task */
    TaskForm open(String taskId);

    /**
     * Takes the task if it is nobody's yet, checks the answers against its form and completes it.
     *
     * @param answers by field key, as text; a ticked box is {@code true}
     * @throws Refusal naming what is wrong or unfinished; nothing is stored then
     * @throws org.qualityoutcomes.organisation.NotFound if the person has no such open task
     */
    void complete(String taskId, Map<String, @Nullable String> answers);
}
