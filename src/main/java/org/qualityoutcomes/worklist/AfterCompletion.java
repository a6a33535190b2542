package org.qualityoutcomes.worklist;

import java.util.Optional;

/** Where somebody is led who has completed a task, if not back to the list. Rooms above implement it for their tasks. */
public interface AfterCompletion {

    /** @return the address of a page, or empty where this room has nothing to show for the task */
    Optional<String> page(TaskForm completed);
}
