package org.qualityoutcomes.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes down what becomes of tasks, in the transactions in which it happens. */
public interface StepLog {

    void begun(Step step);

    /** @param assignee null where it went back to its group */
    void handedTo(String taskId, @Nullable String assignee);

    void due(String taskId, @Nullable LocalDate day);

    /** @param by username, or null where the process withdrew it */
    void ended(String taskId, Instant at, @Nullable String by);
}
