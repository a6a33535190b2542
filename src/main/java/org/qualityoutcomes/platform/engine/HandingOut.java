package org.qualityoutcomes.platform.engine;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.TaskHandedOut;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the rooms that somebody has something new to do. Who takes a task of the own group knows it already. */
class HandingOut {

    private final ApplicationEventPublisher events;
    private final CaseNames names;

    HandingOut(ApplicationEventPublisher events, CaseNames names) {
        this.events = events;
        this.names = names;
    }

    void created(TaskEntity task) {
        events.publishEvent(handedOut(task));
    }

    void assigned(TaskEntity task) {
        PropertyChange change = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        boolean passedOn = change != null && change.getOrgValue() != null && task.getAssignee() != null;
        if (passedOn) {
            events.publishEvent(handedOut(task));
        }
    }

    private TaskHandedOut handedOut(TaskEntity task) {
        String reference = task.getExecution().getProcessBusinessKey();
        return new TaskHandedOut(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                reference == null ? "" : reference,
                names.organisation(task),
                task.getAssignee(),
                groups(task),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    private static Set<String> groups(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(HandingOut::present)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean present(@Nullable String group) {
        return group != null;
    }
}
