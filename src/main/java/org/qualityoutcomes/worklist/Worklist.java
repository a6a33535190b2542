package org.qualityoutcomes.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tasks of the signed-in person, as the engine lets that person see them. */
public interface Worklist {

    /** Assigned to the person or offered to one of the person's groups, earliest due first. */
    List<OpenTask> mine(int page, int size);

    /**
     * The person's open task of this kind in one case.
     *
     * @param taskKey the task's id in its model, for example {@code Task_JudgeOutcome}
     * @param variables process variables that pick the case, for example reviewId and outcome
     */
    default Optional<OpenTask> find(String taskKey, Map<String, String> variables) {
        return find(List.of(taskKey), variables);
    }

    /** The first that is open of several kinds, in the order in which they are named; one question for all. */
    Optional<OpenTask> find(List<String> taskKeys, Map<String, String> variables);

    /** All that are open of several kinds, in the order in which they are named; one question for all. */
    List<OpenTask> all(List<String> taskKeys, Map<String, String> variables);
}
