package org.qualityoutcomes.reporting.process;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.reporting.domain.AuthorLost;
import org.qualityoutcomes.reporting.domain.CalledAnew;
import org.qualityoutcomes.reporting.domain.CheckersLost;
import org.qualityoutcomes.reporting.reply.LevelReviewRequested;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.TaskHandedOut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The report tells its process. */
@Component
class ReportWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService rights;
    private final ApplicationEventPublisher events;

    ReportWorkflow(
            RuntimeService runtime, TaskService tasks, AuthorizationService rights, ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.rights = rights;
        this.events = events;
    }

    @EventListener
    void on(LevelReviewRequested event) {
        try {
            runtime.createMessageCorrelation(ReportProcess.LEVEL_REVIEW_REQUESTED)
                    .processInstanceVariableEquals(
                            ReportProcess.REPORT_ID, event.reportId().toString())
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new Refusal("The time in which a review of levels can be asked for is over.");
        }
    }

    @EventListener
    void on(CalledAnew event) {
        give(event.reportId(), ReportProcess.ANSWER_POINTS, event.answerer());
        give(event.reportId(), ReportProcess.DECIDE_LEVEL_REVIEW, event.firstReviewer());
        give(event.reportId(), ReportProcess.CONFIRM_LEVEL_REVIEW, event.secondReviewer());
    }

    @EventListener
    void on(AuthorLost event) {
        give(event.reportId(), ReportProcess.WRITE_REPORT, null);
        give(event.reportId(), ReportProcess.REVISE_REPORT, null);
    }

    @EventListener
    void on(CheckersLost event) {
        Stream.of(ReportProcess.CHECK_REPORT, ReportProcess.CHECK_REVISION)
                .flatMap(key -> task(event.reportId(), key).stream())
                .filter(task -> !isOffered(task))
                .forEach(this::offer);
    }

    /** From now on it is the national team's, which hears of it as of every task; nobody else could do it. */
    private void offer(Task task) {
        tasks.setAssignee(task.getId(), null);
        takeRight(task.getId(), task.getAssignee());
        tasks.addCandidateGroup(task.getId(), Groups.NATIONAL);
        ProcessInstance process = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        events.publishEvent(new TaskHandedOut(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                process.getBusinessKey(),
                (String) tasks.getVariable(task.getId(), ReportProcess.ORGANISATION),
                null,
                Set.of(Groups.NATIONAL),
                task.getDueDate() == null ? null : task.getDueDate().toInstant()));
    }

    private boolean isOffered(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .anyMatch(link -> Groups.NATIONAL.equals(link.getGroupId()));
    }

    /** Where there is nobody to give it to, the national team stands in, as the model has it from the start. */
    private void give(UUID report, String taskKey, @Nullable String username) {
        task(report, taskKey)
                .filter(task -> !Objects.equals(task.getAssignee(), username))
                .ifPresent(task -> give(task, username));
    }

    private Optional<Task> task(UUID report, String taskKey) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .taskDefinitionKey(taskKey)
                .processVariableValueEquals(ReportProcess.REPORT_ID, report.toString())
                .singleResult());
    }

    private void give(Task task, @Nullable String username) {
        tasks.setAssignee(task.getId(), username);
        takeRight(task.getId(), task.getAssignee());
        if (username == null) {
            tasks.addCandidateGroup(task.getId(), Groups.NATIONAL);
        } else {
            tasks.deleteCandidateGroup(task.getId(), Groups.NATIONAL);
        }
    }

    /** The engine gives the next person a right to the task and leaves the last one theirs. */
    private void takeRight(String task, @Nullable String before) {
        if (before != null) {
            rights.createAuthorizationQuery()
                    .userIdIn(before)
                    .resourceType(Resources.TASK)
                    .resourceId(task)
                    .list()
                    .forEach(right -> rights.deleteAuthorization(right.getId()));
        }
    }
}
