package org.qualityoutcomes.review.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.qualityoutcomes.review.OpenWork;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

/** Moves the dates of tasks in hand: the timetable and what people agreed on say where to, the engine's timers follow. */
@Component
class EngineOpenWork implements OpenWork {

    /** More than one review has open at once. */
    private static final int MOST = 100;

    private final TaskService tasks;
    private final RuntimeService instances;
    private final ManagementService management;
    private final TaskDates dates;
    private final Reviews reviews;

    EngineOpenWork(
            TaskService tasks,
            RuntimeService instances,
            ManagementService management,
            TaskDates dates,
            Reviews reviews) {
        this.tasks = tasks;
        this.instances = instances;
        this.management = management;
        this.dates = dates;
        this.reviews = reviews;
    }

    @Override
    public void replanned(ReviewId review, Collection<String> outcomes) {
        for (Task task : open(review)) {
            Map<String, String> variables = variables(task);
            if (outcomes.contains(variables.get("outcome"))) {
                move(task, dates.agreedDay(task.getTaskDefinitionKey(), variables));
            }
        }
    }

    @Override
    public void redated(ReviewId review, String taskKey) {
        open(review).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(taskKey))
                .forEach(task -> move(task, dates.keptDay(taskKey, variables(task))));
    }

    @Override
    public void redated(String reference, String taskKey, Collection<String> timers) {
        tasks.createTaskQuery().processInstanceBusinessKey(reference).taskDefinitionKey(taskKey).list().stream()
                .forEach(task -> move(task, dates.keptDay(taskKey, variables(task))));
        timers.forEach(timer -> recalculate(reference, timer));
    }

    @Override
    public void deadlineMoved(ReviewId review) {
        open(review).forEach(task -> move(task, dates.dayByDeadline(task.getTaskDefinitionKey(), variables(task))));
        recalculate(reviews.get(review).reference(), QualityReviewProcess.DEADLINE_PASSED);
    }

    /** Whichever task the case is at. */
    private void recalculate(String reference, String timer) {
        instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list()
                .forEach(instance -> recalculate(management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(timer)
                        .list()));
    }

    private void move(Task task, Optional<LocalDate> day) {
        day.filter(moved -> !TaskDates.at(moved).equals(task.getDueDate())).ifPresent(moved -> {
            tasks.setDueDate(task.getId(), TaskDates.at(moved));
            tasks.setFollowUpDate(task.getId(), dates.followUp(moved));
            recalculate(management
                    .createJobQuery()
                    .timers()
                    .executionId(task.getExecutionId())
                    .list());
        });
    }

    /** The expressions of the models are asked again. */
    private void recalculate(List<Job> timers) {
        timers.forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
    }

    private List<Task> open(ReviewId review) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reviews.get(review).reference())
                .listPage(0, MOST);
    }

    private Map<String, String> variables(Task task) {
        return CaseVariables.read(name -> tasks.getVariable(task.getId(), name));
    }
}
