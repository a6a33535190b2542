package org.qualityoutcomes.assurance.process;

import static org.qualityoutcomes.assurance.process.ValidationProcess.ASSIGNMENT_CONFIRMED;
import static org.qualityoutcomes.assurance.process.ValidationProcess.ASSIGNMENT_ID;
import static org.qualityoutcomes.assurance.process.ValidationProcess.ASSIGN_VALIDATORS;
import static org.qualityoutcomes.assurance.process.ValidationProcess.CLARIFICATION_ASKED;
import static org.qualityoutcomes.assurance.process.ValidationProcess.DECLARE_INTERESTS;
import static org.qualityoutcomes.assurance.process.ValidationProcess.QUESTIONS_COMPLETE;
import static org.qualityoutcomes.assurance.process.ValidationProcess.REVIEW_ID;
import static org.qualityoutcomes.assurance.process.ValidationProcess.SEAT_VACATED;
import static org.qualityoutcomes.assurance.process.ValidationProcess.VALIDATE_SUBMISSION;
import static org.qualityoutcomes.assurance.process.ValidationProcess.VALIDATION_ID;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.qualityoutcomes.assurance.clarification.ClarificationRequested;
import org.qualityoutcomes.assurance.clarification.QuestionsCollected;
import org.qualityoutcomes.assurance.domain.AssignValidators;
import org.qualityoutcomes.assurance.domain.AssignmentConfirmed;
import org.qualityoutcomes.assurance.domain.SeatVacated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The validation tells its process. */
@Component
class ValidationWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AssignValidators assign;

    ValidationWorkflow(RuntimeService runtime, TaskService tasks, AssignValidators assign) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.assign = assign;
    }

    @EventListener
    void on(SeatVacated event) {
        if (event.talking()) {
            correlate(SEAT_VACATED, event.validation());
        } else {
            leaveTask(event);
        }
    }

    /** Both seats wait for the same message; the one who leaves is found by the task that is open for them. */
    private void leaveTask(SeatVacated event) {
        tasks
                .createTaskQuery()
                .processVariableValueEquals(VALIDATION_ID, event.validation().toString())
                .taskDefinitionKeyIn(DECLARE_INTERESTS, VALIDATE_SUBMISSION)
                .list()
                .stream()
                .filter(task -> event.seat().toString().equals(tasks.getVariable(task.getId(), ASSIGNMENT_ID)))
                .forEach(task -> runtime.messageEventReceived(SEAT_VACATED, task.getExecutionId()));
    }

    /** Cases that wait for their validators go on; those that are submitted later find theirs. */
    @EventListener
    void on(AssignmentConfirmed event) {
        event.reviews().forEach(review -> tasks
                .createTaskQuery()
                .taskDefinitionKey(ASSIGN_VALIDATORS)
                .processVariableValueEquals(REVIEW_ID, review.toString())
                .list()
                .stream()
                // whose facts have changed since waits for a choice by hand
                .filter(task -> assign.isPairConfirmed(validation(task)))
                .forEach(task -> runtime.messageEventReceived(ASSIGNMENT_CONFIRMED, task.getExecutionId())));
    }

    private UUID validation(Task task) {
        return UUID.fromString((String) tasks.getVariable(task.getId(), VALIDATION_ID));
    }

    @EventListener
    void on(ClarificationRequested event) {
        correlate(CLARIFICATION_ASKED, event.validation());
    }

    @EventListener
    void on(QuestionsCollected event) {
        correlate(QUESTIONS_COMPLETE, event.validation());
    }

    private void correlate(String message, UUID validation) {
        runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(VALIDATION_ID, validation.toString())
                .correlate();
    }
}
