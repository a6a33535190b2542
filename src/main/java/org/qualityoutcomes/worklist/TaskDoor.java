package org.qualityoutcomes.worklist;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one door through which a person completes a task. Only tasks of the signed-in person are found. */
public interface TaskDoor {

    /** Whether the person has this task open, without a look at its form. */
    boolean isOpen(String taskId);

    /** @throws org.qualityoutcomes.organisation.NotFound if the person has no such open task */
    TaskForm open(String taskId);

    /**
     * The form of a task that the {@link Worklist} has just found for the person.
     *
     * @throws org.qualityoutcomes.organisation.NotFound if it is done meanwhile
     */
    TaskForm formOf(OpenTask task);

    /**
     * Makes a task of the person's groups the person's own.
     *
     * @throws org.qualityoutcomes.organisation.NotFound if the person has no such open task
     */
    void take(String taskId);

    /**
     * Gives a task back to the groups it was taken from.
     *
     * @throws Refusal if it was given to the person alone, so that nobody else would see it
     * @throws org.qualityoutcomes.organisation.NotFound if the person has no such open task
     */
    void giveBack(String taskId);

    /**
     * Takes the task if it is nobody's yet, checks the answers against its form and completes it.
     *
     * @param answers by field key, as text; a ticked box is {@code true}; and {@link StandsAsSeen#FIELD} where a page
     *     says what it showed
     * @throws Refusal naming what is wrong or unfinished; nothing is stored then
     * @throws org.springframework.dao.ConcurrencyFailureException if others were faster twice; nothing is stored then
     * @throws org.qualityoutcomes.organisation.NotFound if the person has no such open task
     */
    void complete(String taskId, Map<String, @Nullable String> answers);
}
