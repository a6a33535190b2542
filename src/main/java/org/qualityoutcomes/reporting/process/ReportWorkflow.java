package org.qualityoutcomes.reporting.process;

import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.reporting.domain.AuthorLost;
import org.qualityoutcomes.reporting.domain.CalledAnew;
import org.qualityoutcomes.reporting.reply.LevelReviewRequested;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The report tells its process. */
@Component
class ReportWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService rights;

    ReportWorkflow(RuntimeService runtime, TaskService tasks, AuthorizationService rights) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.rights = rights;
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

    /** Where there is nobody to give it to, the national team stands in, as the model has it from the start. */
    private void give(UUID report, String taskKey, @Nullable String username) {
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey(taskKey)
                .processVariableValueEquals(ReportProcess.REPORT_ID, report.toString())
                .singleResult();
        if (task == null || Objects.equals(task.getAssignee(), username)) {
            return;
        }
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
