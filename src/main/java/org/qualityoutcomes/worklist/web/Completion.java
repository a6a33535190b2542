package org.qualityoutcomes.worklist.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.TaskDoor;
import org.qualityoutcomes.worklist.TaskForm;
import org.springframework.stereotype.Component;

/** Gives the pages of the work itself the form with which its task is completed. */
@Component("completion")
class Completion {

    private final TaskDoor door;

    Completion(TaskDoor door) {
        this.door = door;
    }

    public TaskForm of(OpenTask task) {
        return door.formOf(task);
    }

    /** What is wrong with a field, or null. */
    public @Nullable String objection(@Nullable List<Problem> problems, String field) {
        if (problems == null) {
            return null;
        }
        String said = problems.stream()
                .filter(problem -> field.equals(problem.field()))
                .map(Problem::sentence)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }
}
