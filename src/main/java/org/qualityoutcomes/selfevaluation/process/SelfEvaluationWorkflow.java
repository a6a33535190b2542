package org.qualityoutcomes.selfevaluation.process;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.GroupsLeft;
import org.qualityoutcomes.review.OpenWork;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.domain.Assignment;
import org.qualityoutcomes.selfevaluation.domain.CompleteOutcome;
import org.qualityoutcomes.selfevaluation.domain.TeamPlanChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The self-evaluation tells its process. */
@Component
class SelfEvaluationWorkflow {

    private static final Set<String> OWNERS =
            Set.of(SelfEvaluationProcess.GATHER_EVIDENCE, SelfEvaluationProcess.JUDGE_OUTCOME);

    private static final String[] BY_PLAN = {
        SelfEvaluationProcess.GATHER_EVIDENCE, SelfEvaluationProcess.JUDGE_OUTCOME, SelfEvaluationProcess.CHECK_OUTCOME
    };

    private final TaskService tasks;
    private final AuthorizationService rights;
    private final OpenWork work;
    private final Reviews reviews;
    private final CompleteOutcome outcomes;

    SelfEvaluationWorkflow(
            TaskService tasks, AuthorizationService rights, OpenWork work, Reviews reviews, CompleteOutcome outcomes) {
        this.tasks = tasks;
        this.rights = rights;
        this.work = work;
        this.reviews = reviews;
        this.outcomes = outcomes;
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

    /** Once it is written down who holds which role: what was given to somebody who has left goes to the team. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(GroupsLeft event) {
        tasks.createTaskQuery()
                .taskAssignee(event.username())
                .processDefinitionKey(SelfEvaluationProcess.KEY)
                .taskDefinitionKeyIn(BY_PLAN)
                .list()
                .forEach(task -> handOver(task, answerable(task)));
    }

    private String answerable(Task task) {
        ReviewId review = ReviewId.of(String.valueOf(tasks.getVariable(task.getId(), SelfEvaluationProcess.REVIEW_ID)));
        String code = String.valueOf(outcome(task));
        return OWNERS.contains(task.getTaskDefinitionKey())
                ? outcomes.owner(review, code)
                : outcomes.checker(review, code);
    }

    private void handOver(Task task, Assignment line) {
        handOver(task, OWNERS.contains(task.getTaskDefinitionKey()) ? line.owner() : line.checker());
    }

    private void handOver(Task task, @Nullable String next) {
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
