package org.qualityoutcomes.selfevaluation.process;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.OpenWork;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.domain.Assignment;
import org.qualityoutcomes.selfevaluation.domain.TeamPlanChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The self-evaluation tells its process. */
@Component
class SelfEvaluationWorkflow {

    private static final Set<String> OWNERS =
            Set.of(SelfEvaluationProcess.GATHER_EVIDENCE, SelfEvaluationProcess.JUDGE_OUTCOME);

    private final TaskService tasks;
    private final AuthorizationService rights;
    private final OpenWork work;
    private final Reviews reviews;

    SelfEvaluationWorkflow(TaskService tasks, AuthorizationService rights, OpenWork work, Reviews reviews) {
        this.tasks = tasks;
        this.rights = rights;
        this.work = work;
        this.reviews = reviews;
    }

    /** Dates first: whoever gets a task is told by when it is due now. */
    @EventListener
    void on(TeamPlanChanged event) {
        work.replanned(event.review(), event.outcomes());
        List<Task> open = open(event);
        event.changes().forEach(change -> open.stream()
                .filter(task -> change.outcome().equals(outcome(task)))
                .forEach(task -> handOver(task, change.after())));
    }

    private List<Task> open(TeamPlanChanged event) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reviews.get(event.review()).reference())
                .processDefinitionKey(SelfEvaluationProcess.KEY)
                .list();
    }

    private @Nullable Object outcome(Task task) {
        return tasks.getVariable(task.getId(), SelfEvaluationProcess.OUTCOME);
    }

    private void handOver(Task task, Assignment line) {
        String next = OWNERS.contains(task.getTaskDefinitionKey()) ? line.owner() : line.checker();
        String before = task.getAssignee();
        if (next != null && !Objects.equals(before, next)) {
            tasks.setAssignee(task.getId(), next);
            takeAway(task, before);
        }
    }

    /** The engine gives the next person a right to the task and leaves the last one theirs. */
    private void takeAway(Task task, @Nullable String person) {
        if (person != null) {
            rights.createAuthorizationQuery()
                    .userIdIn(person)
                    .resourceType(Resources.TASK)
                    .resourceId(task.getId())
                    .list()
                    .forEach(right -> rights.deleteAuthorization(right.getId()));
        }
    }
}
