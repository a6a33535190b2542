package org.qualityoutcomes.improvement.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.qualityoutcomes.improvement.domain.ActionCancelled;
import org.qualityoutcomes.improvement.domain.ActionDropped;
import org.qualityoutcomes.improvement.domain.ActionHandedOver;
import org.qualityoutcomes.improvement.domain.ActionRedated;
import org.qualityoutcomes.improvement.domain.CancellationAsked;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.OpenWork;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An action on its way tells its process: tasks in hand follow it. */
@Component
class ActionWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OpenWork openWork;

    ActionWorkflow(RuntimeService runtime, TaskService tasks, OpenWork openWork) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.openWork = openWork;
    }

    /** Also while a quarterly update is completed: the day is another task's. */
    @EventListener
    void on(ActionRedated event) {
        openWork.redated(
                event.reference(),
                ImprovementActionProcess.CARRY_OUT_ACTION,
                List.of(ImprovementActionProcess.ACTION_OVERDUE));
    }

    @EventListener
    void on(ActionHandedOver event) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(event.reference())
                .taskDefinitionKeyIn(
                        ImprovementActionProcess.CARRY_OUT_ACTION,
                        ImprovementActionProcess.PROVE_ACTION,
                        ImprovementActionProcess.UPDATE_ACTION)
                .list()
                .forEach(task -> pass(task, event));
    }

    private void pass(Task task, ActionHandedOver event) {
        String lead = Groups.lead(event.organisation());
        if (event.owner() == null) {
            tasks.addCandidateGroup(task.getId(), lead);
        } else {
            tasks.deleteCandidateGroup(task.getId(), lead);
        }
        tasks.setAssignee(task.getId(), event.owner());
    }

    @EventListener
    void on(CancellationAsked event) {
        tell(ImprovementActionProcess.CANCELLATION_ASKED, event.actionId());
    }

    @EventListener
    void on(ActionCancelled event) {
        tell(ImprovementActionProcess.ACTION_CANCELLED, event.actionId());
    }

    /** Nobody hears it where its way has not begun, or has just ended. */
    @EventListener
    void on(ActionDropped event) {
        runtime.createMessageCorrelation(ImprovementActionProcess.ACTION_DROPPED)
                .processInstanceVariableEquals(
                        ImprovementActionProcess.ACTION_ID, event.actionId().toString())
                .correlateAll();
    }

    /** An action whose process knows no giving up, because it could not be moved from an earlier model, stays as it is. */
    private void tell(String message, UUID action) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceVariableEquals(ImprovementActionProcess.ACTION_ID, action.toString())
                    .correlate();
        } catch (MismatchingMessageCorrelationException unheard) {
            throw new Refusal("This action cannot be given up here: its way began before actions could be, or it has"
                    + " just ended. Nothing has changed.");
        }
    }
}
