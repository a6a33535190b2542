package org.qualityoutcomes.platform.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Party;
import org.qualityoutcomes.worklist.Step;
import org.qualityoutcomes.worklist.StepLog;
import org.springframework.beans.factory.ObjectProvider;

/** Writes each user task down in our own table, as it begins, changes hands and ends. */
class StepKeeping {

    /** Of a user task that is for one person: on whose behalf that person acts. A group says it by its name. */
    static final String PARTY = "party";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ObjectProvider<StepLog> log;
    private final CaseNames names;
    private final Clock clock;

    StepKeeping(ObjectProvider<StepLog> log, CaseNames names, Clock clock) {
        this.log = log;
        this.names = names;
        this.clock = clock;
    }

    /** @param party as the model says it, or null */
    void begun(TaskEntity task, @Nullable String party) {
        String review = text(task, "reviewId");
        log.getObject()
                .begun(new Step(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        Objects.requireNonNullElse(task.getExecution().getProcessBusinessKey(), ""),
                        task.getProcessInstanceId(),
                        review == null ? null : UUID.fromString(review),
                        names.organisation(task),
                        text(task, "region"),
                        party(task, party),
                        task.getAssignee(),
                        clock.instant(),
                        due(task),
                        null,
                        null));
    }

    void handedOn(TaskEntity task) {
        log.getObject().handedTo(task.getId(), task.getAssignee());
    }

    void changed(TaskEntity task) {
        if (task.getPropertyChanges().containsKey(TaskEntity.DUE_DATE)) {
            log.getObject().due(task.getId(), due(task));
        }
    }

    void completed(TaskEntity task) {
        String asking = Context.getCommandContext().getAuthenticatedUserId();
        log.getObject().ended(task.getId(), clock.instant(), asking == null ? task.getAssignee() : asking);
    }

    void withdrawn(TaskEntity task) {
        log.getObject().ended(task.getId(), clock.instant(), null);
    }

    /** @param party as the model says it, or null */
    static Party party(TaskEntity task, @Nullable String party) {
        return party == null ? ofGroup(task) : Party.valueOf(party);
    }

    /** What is offered to the lead and the team is the team's: the lead is one of them. */
    private static Party ofGroup(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .map(Party::of)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new ProcessEngineException(
                        "User task " + task.getTaskDefinitionKey() + " is for one person and names no party."));
    }

    private static @Nullable LocalDate due(TaskEntity task) {
        return task.getDueDate() == null
                ? null
                : LocalDate.ofInstant(task.getDueDate().toInstant(), LONDON);
    }

    private static @Nullable String text(TaskEntity task, String variable) {
        return (String) task.getVariable(variable);
    }
}
