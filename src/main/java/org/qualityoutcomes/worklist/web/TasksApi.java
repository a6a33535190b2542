package org.qualityoutcomes.worklist.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.TaskDoor;
import org.qualityoutcomes.worklist.TaskForm;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks for other programs; completing goes through the same door as Tasklist. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "Tasks")
class TasksApi {

    private static final int LARGEST = 100;

    private final Worklist worklist;
    private final TaskDoor door;

    TasksApi(Worklist worklist, TaskDoor door) {
        this.worklist = worklist;
        this.door = door;
    }

    @GetMapping
    @Operation(summary = "My open tasks, earliest due first")
    List<OpenTask> mine(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "25") int size) {
        return worklist.mine(Math.max(0, page), Math.min(LARGEST, Math.max(1, size)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of my open tasks with its form")
    TaskForm read(@PathVariable String id) {
        return door.open(id);
    }

    @PostMapping("/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Completes one of my tasks with the answers to its form, as texts by field key")
    void complete(@PathVariable String id, @RequestBody Map<String, @Nullable String> answers) {
        door.complete(id, answers);
    }
}
