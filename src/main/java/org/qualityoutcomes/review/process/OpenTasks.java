package org.qualityoutcomes.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.review.ReminderDue;
import org.springframework.stereotype.Component;

/** The open task that a chasing timer is about. */
@Component
class OpenTasks {

    private final ReminderOffsets offsets;
    private final Clock clock;

    OpenTasks(ReminderOffsets offsets, Clock clock) {
        this.offsets = offsets;
        this.clock = clock;
    }

    /** The reminder for the task whose timer led to this end event; empty if it was completed meanwhile. */
    Optional<ReminderDue> chasedBy(DelegateExecution reminded) {
        return chasedTask(reminded).map(task -> reminder(task, reminded));
    }

    /** The day the task is due that this execution holds; empty while it is not created yet. */
    Optional<LocalDate> dueDay(DelegateExecution holding) {
        TaskService tasks = holding.getProcessEngineServices().getTaskService();
        Task task = tasks.createTaskQuery().executionId(holding.getId()).singleResult();
        return Optional.ofNullable(task).map(Task::getDueDate).map(OpenTasks::day);
    }

    /** In a part that is worked several times at once, the task of the same outcome, seat or case. */
    private static Optional<Task> chasedTask(DelegateExecution reminded) {
        TaskService tasks = reminded.getProcessEngineServices().getTaskService();
        Map<String, String> wanted = CaseVariables.of(reminded);
        return tasks
                .createTaskQuery()
                .processInstanceId(reminded.getProcessInstanceId())
                .taskDefinitionKey(chased(reminded))
                .list()
                .stream()
                .filter(task -> CaseVariables.read(name -> tasks.getVariable(task.getId(), name))
                        .equals(wanted))
                .findFirst();
    }

    private static String chased(DelegateExecution reminded) {
        EndEvent end = (EndEvent) reminded.getBpmnModelElementInstance();
        SequenceFlow flow = end.getIncoming().iterator().next();
        return ((BoundaryEvent) flow.getSource()).getAttachedTo().getId();
    }

    private ReminderDue reminder(Task task, DelegateExecution reminded) {
        LocalDate due = day(task.getDueDate());
        return new ReminderDue(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                Objects.requireNonNullElse(reminded.getProcessBusinessKey(), ""),
                task.getAssignee(),
                groups(task, reminded),
                due,
                offsets.stage(task.getTaskDefinitionKey(), due, OfficeHours.day(clock.instant())),
                text(reminded, QualityReviewProcess.ORGANISATION),
                text(reminded, QualityReviewProcess.REGION));
    }

    private static Set<String> groups(Task task, DelegateExecution reminded) {
        return reminded.getProcessEngineServices().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String text(DelegateExecution execution, String variable) {
        return (String) execution.getVariable(variable);
    }

    private static LocalDate day(Date date) {
        return OfficeHours.day(date.toInstant());
    }
}
