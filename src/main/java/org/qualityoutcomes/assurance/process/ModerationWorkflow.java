package org.qualityoutcomes.assurance.process;

import static org.qualityoutcomes.assurance.process.ModerationProcess.CASE_DEFERRED;
import static org.qualityoutcomes.assurance.process.ModerationProcess.MEETING_ID;
import static org.qualityoutcomes.assurance.process.ModerationProcess.MODERATE_CASE;
import static org.qualityoutcomes.assurance.process.ModerationProcess.REVIEW_ID;

import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.qualityoutcomes.assurance.domain.CaseDeferred;
import org.qualityoutcomes.assurance.domain.CasePassedOn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The meeting tells its process. */
@Component
class ModerationWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService rights;

    ModerationWorkflow(RuntimeService runtime, TaskService tasks, AuthorizationService rights) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.rights = rights;
    }

    @EventListener
    void on(CaseDeferred event) {
        // the event waits in the scope of the task that it ends
        runtime.messageEventReceived(
                CASE_DEFERRED, task(event.meetingId(), event.reviewId()).getExecutionId());
    }

    @EventListener
    void on(CasePassedOn event) {
        Task task = task(event.meetingId(), event.reviewId());
        String before = task.getAssignee();
        tasks.setAssignee(task.getId(), event.moderator());
        // the engine gives the next person a right to the task and leaves the last one theirs
        rights.createAuthorizationQuery()
                .userIdIn(before)
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .list()
                .forEach(right -> rights.deleteAuthorization(right.getId()));
    }

    private Task task(UUID meeting, UUID review) {
        return tasks
                .createTaskQuery()
                .taskDefinitionKey(MODERATE_CASE)
                .processVariableValueEquals(MEETING_ID, meeting.toString())
                .list()
                .stream()
                .filter(task -> review.toString().equals(tasks.getVariable(task.getId(), REVIEW_ID)))
                .findFirst()
                .orElseThrow();
    }
}
