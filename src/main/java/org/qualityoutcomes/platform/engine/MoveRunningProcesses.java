package org.qualityoutcomes.platform.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionsBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Running processes that began with a model before go on by the model of today. What they wait for keeps its place;
 * until when they wait is asked again. It finds nothing on every start after the first.
 */
@Component
public class MoveRunningProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(MoveRunningProcesses.class);

    private static final List<Move> MOVES = List.of(
            // points changed nothing, one person decided on levels and nothing was released with its cycle
            new Move("ReportProcess", "Task_ReviseReport", List.of(), List.of()),
            // nobody was asked each quarter, nothing was escalated or given up; later, one lead had what nobody owned
            new Move(
                    "ImprovementActionProcess",
                    "actionAssignee",
                    List.of("CarryOutAction", "ProveAction"),
                    List.of(new Branch(
                            "SubProcess_ActionInHand",
                            "Event_QuarterPassed",
                            List.of("Event_QuarterPassed", "Task_UpdateAction")))),
            // the deadline ran while the plan was written, and only a plan that was followed could be superseded
            new Move(
                    "ImprovementPlanProcess",
                    "SubProcess_AgreeDevelopmentPlan",
                    List.of("WriteDevelopmentPlan", "ApproveDevelopmentPlan", "ReviewDevelopmentPlan"),
                    List.of()),
            // it could not end with its organisation
            new Move("ImprovementActionProcess", "SubProcess_DropAction", List.of(), List.of()),
            // neither kind of review could end before its time
            new Move("QualityReviewProcess", "SubProcess_EndEarly", List.of(), List.of()),
            new Move("ServiceImprovementReviewProcess", "SubProcess_EndEarly", List.of(), List.of()));

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TransactionOperations transactions;

    public MoveRunningProcesses(
            RepositoryService repository, RuntimeService runtime, TransactionOperations transactions) {
        this.repository = repository;
        this.runtime = runtime;
        this.transactions = transactions;
    }

    /**
     * What moves.
     *
     * @param process key
     * @param mark what only models from today's on contain, an id or the name of a bean
     * @param enclosed tasks, each with its chasing timer, round which a sub-process was drawn
     * @param branches what begins beside that which was moved
     */
    private record Move(String process, String mark, List<String> enclosed, List<Branch> branches) {}

    /**
     * A branch that the model before did not have.
     *
     * @param scope where the instance has to be
     * @param first the activity that it begins with
     * @param all its activities: where one of them is waited for, it has begun
     */
    private record Branch(String scope, String first, List<String> all) {

        boolean isMissing(ActivityInstance tree) {
            return tree.getActivityInstances(scope).length > 0
                    && all.stream().allMatch(each -> tree.getActivityInstances(each).length == 0);
        }
    }

    @EventListener(ApplicationStartedEvent.class)
    public void move() {
        MOVES.forEach(this::move);
    }

    private void move(Move move) {
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(move.process())
                .latestVersion()
                .list()
                .forEach(today -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(move.process())
                        .list()
                        .forEach(before -> move(move, before, today)));
    }

    private void move(Move move, ProcessDefinition before, ProcessDefinition today) {
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processDefinitionId(before.getId())
                .list();
        if (running.isEmpty() || isMarked(move, before) || !isMarked(move, today)) {
            return;
        }
        MigrationPlan plan = plan(move, before.getId(), today.getId());
        running.forEach(instance -> move(move, plan, instance.getId()));
    }

    /** The engine finds equals only where they lie in equal scopes. */
    private MigrationPlan plan(Move move, String before, String today) {
        MigrationInstructionsBuilder equal =
                runtime.createMigrationPlan(before, today).mapEqualActivities().updateEventTriggers();
        List<String> found = equal.build().getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .toList();
        move.enclosed().stream().filter(task -> !found.contains("Task_" + task)).forEach(task -> equal.mapActivities(
                        "Task_" + task, "Task_" + task)
                .mapActivities("Event_" + task + "Due", "Event_" + task + "Due")
                .updateEventTrigger());
        return equal.build();
    }

    private boolean isMarked(Move move, ProcessDefinition definition) {
        try (InputStream model = repository.getProcessModel(definition.getId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8).contains(move.mark());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Each by itself: one that cannot move, or that another node has moved meanwhile, keeps none of the others. */
    private void move(Move move, MigrationPlan plan, String instance) {
        try {
            transactions.executeWithoutResult(transaction -> {
                runtime.newMigration(plan).processInstanceIds(instance).execute();
                begin(move, instance);
            });
        } catch (ProcessEngineException stays) {
            LOG.error("The {} {} stays with the model before.", move.process(), instance, stays);
        }
    }

    private void begin(Move move, String instance) {
        ActivityInstance tree = runtime.getActivityInstance(instance);
        move.branches().stream()
                .filter(branch -> branch.isMissing(tree))
                .forEach(branch -> runtime.createProcessInstanceModification(instance)
                        .startBeforeActivity(branch.first())
                        .execute());
    }
}
