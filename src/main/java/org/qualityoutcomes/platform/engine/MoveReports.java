package org.qualityoutcomes.platform.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Migration 1 of running processes: reports of the model in which points changed nothing, one person decided on levels
 * and nothing was released with its cycle go on by the model of today. What they wait for keeps its place; until when
 * they wait is asked again. It finds nothing on every start after the first.
 */
@Component
public class MoveReports {

    private static final Logger LOG = LoggerFactory.getLogger(MoveReports.class);
    private static final String PROCESS = "ReportProcess";

    /** A step that the model before did not have. */
    private static final String NEW_STEP = "Task_ReviseReport";

    private final RepositoryService repository;
    private final RuntimeService runtime;

    public MoveReports(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    @EventListener(ApplicationStartedEvent.class)
    public void move() {
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .list()
                .forEach(today -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PROCESS)
                        .list()
                        .forEach(before -> move(before, today)));
    }

    private void move(ProcessDefinition before, ProcessDefinition today) {
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processDefinitionId(before.getId())
                .list();
        if (running.isEmpty() || knows(before) || !knows(today)) {
            return;
        }
        MigrationPlan plan = runtime.createMigrationPlan(before.getId(), today.getId())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
        running.forEach(instance -> move(plan, instance));
    }

    private boolean knows(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId()).getModelElementById(NEW_STEP) != null;
    }

    /** Each by itself: one that cannot move, or that another node has moved meanwhile, keeps none of the others. */
    private void move(MigrationPlan plan, ProcessInstance instance) {
        try {
            runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
        } catch (ProcessEngineException stays) {
            LOG.error("The report's process {} stays with the model before.", instance.getId(), stays);
        }
    }
}
