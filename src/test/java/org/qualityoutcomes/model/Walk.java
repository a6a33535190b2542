package org.qualityoutcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.support.Played;

/**
 * A walk through one model with everything around it played: what the domain decides is said beforehand, children are
 * empty processes, and people complete whatever they are told to.
 */
final class Walk {

    private final ProcessEngine engine;
    private final Map<String, Deque<Boolean>> decisions = new HashMap<>();
    private @Nullable ProcessInstance instance;

    Walk(ProcessEngine engine, String... models) {
        this.engine = engine;
        Mocks.register("taskDates", new Played.Dates());
        Mocks.register("chase", new Played.Chasing());
        List.of(models).forEach(model -> play(Model.of(model)));
        Mocks.register("deadlineWatch", new Played.Chasing());
    }

    private static void play(Model model) {
        model.beans().forEach(bean -> {
            if (!Mocks.getMocks().containsKey(bean)) {
                Mocks.register(bean, new Acting(Map.of()));
            }
        });
        model.resolvers().forEach(resolver -> Mocks.register(resolver, resolves("somebody")));
    }

    /** What a task's fact or a service task sets, one value for each time it is passed. */
    Walk decides(String bean, String variable, Boolean... values) {
        decisions.put(variable, new ArrayDeque<>(Arrays.asList(values)));
        Mocks.register(bean, new Acting(Map.of(variable, Objects.requireNonNull(decisions.get(variable)))));
        return this;
    }

    /** What a task's fact sets where it sets several variables at once. */
    Walk decides(String bean, Map<String, Boolean> values) {
        Map<String, Deque<Boolean>> once = new HashMap<>();
        values.forEach((variable, value) -> once.put(variable, new ArrayDeque<>(List.of(value))));
        Mocks.register(bean, new Acting(once));
        return this;
    }

    Walk resolves(String bean, Object answer) {
        Mocks.register(bean, resolves(answer));
        return this;
    }

    private static Function<DelegateExecution, Object> resolves(Object answer) {
        return execution -> answer;
    }

    /** An empty process in place of a called one, which may set a variable that is handed out. */
    Walk child(String key, @Nullable String variable, Boolean... values) {
        String bean = "play" + key;
        Mocks.register(
                bean,
                new Acting(variable == null ? Map.of() : Map.of(variable, new ArrayDeque<>(Arrays.asList(values)))));
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        key + ".bpmn",
                        Bpmn.createExecutableProcess(key)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .serviceTask("played")
                                .camundaDelegateExpression("${" + bean + "}")
                                .endEvent()
                                .done())
                .deploy();
        return this;
    }

    /** A process in place of a called one that waits for a message and sets a variable then. */
    Walk waitingChild(String key, String variable, boolean value) {
        String bean = "play" + key;
        Mocks.register(bean, new Acting(Map.of(variable, new ArrayDeque<>(List.of(value)))));
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        key + ".bpmn",
                        Bpmn.createExecutableProcess(key)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .receiveTask("waiting")
                                .message("Finished")
                                .serviceTask("played")
                                .camundaDelegateExpression("${" + bean + "}")
                                .endEvent()
                                .done())
                .deploy();
        return this;
    }

    /** The message reaches the one process that was called and waits for it. */
    Walk receiveInChild(String message) {
        engine.getRuntimeService().createMessageCorrelation(message).correlate();
        return runJobs();
    }

    /** A process in place of a called one that ends by escalating to whoever called it. */
    Walk escalatingChild(String key, String escalation) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        key + ".bpmn",
                        Bpmn.createExecutableProcess(key)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .endEvent()
                                .escalation(escalation)
                                .done())
                .deploy();
        return this;
    }

    Walk begin(String key, Map<String, Object> variables) {
        instance = engine.getRuntimeService().startProcessInstanceByKey(key, "2027-ZA1", variables);
        return runJobs();
    }

    Walk beginByMessage(String message, Map<String, Object> variables) {
        instance = engine.getRuntimeService().startProcessInstanceByMessage(message, "2027-ZA1-A1", variables);
        return runJobs();
    }

    /** Each of these is open once and completed, in this order. */
    Walk complete(String... taskKeys) {
        for (String key : taskKeys) {
            Task task = open(key);
            engine.getTaskService().complete(task.getId());
            runJobs();
        }
        return this;
    }

    /** The task is chased, stays open, and is completed then. */
    Walk chaseAndComplete(String... taskKeys) {
        for (String key : taskKeys) {
            Task task = open(key);
            String event = key.replace("Task_", "Event_") + "Due";
            fire(event);
            assertThat(open(key).getId()).isEqualTo(task.getId());
            assertThat(jobs(event)).as("chasing goes on").isNotEmpty();
            complete(key);
        }
        return this;
    }

    /** The timer at this event fires. */
    Walk fire(String event) {
        engine.getManagementService().executeJob(jobs(event).get(0).getId());
        return runJobs();
    }

    /** This timer runs, once. */
    Walk has(String event) {
        assertThat(jobs(event)).as(event).hasSize(1);
        return this;
    }

    /** This timer does not run. */
    Walk hasNo(String event) {
        assertThat(jobs(event)).as(event).isEmpty();
        return this;
    }

    Walk receive(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(started().getId())
                .setVariablesToTriggeredScope(Map.of("meetingId", "m", "meetingReference", "2027-M1"))
                .correlate();
        return runJobs();
    }

    /** The message reaches the one who works on this task, where several wait for the same. */
    Walk receiveAt(String message, String taskKey) {
        engine.getRuntimeService().messageEventReceived(message, open(taskKey).getExecutionId());
        return runJobs();
    }

    /** Each of these was gone through. */
    Walk passed(String... activities) {
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(started().getId())
                        .finished()
                        .list())
                .extracting("activityId")
                .contains((Object[]) activities);
        return this;
    }

    /** Nothing but these tasks is open, as often as they are named. */
    Walk waitsFor(String... taskKeys) {
        assertThat(tasks()).extracting(Task::getTaskDefinitionKey).containsExactlyInAnyOrder(taskKeys);
        return this;
    }

    void endsWith(String... events) {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(started().getId())
                        .count())
                .isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(started().getId())
                        .list())
                .extracting("activityId")
                .contains((Object[]) events);
    }

    private Walk runJobs() {
        List<Job> waiting =
                engine.getManagementService().createJobQuery().messages().list();
        while (!waiting.isEmpty()) {
            waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            waiting = engine.getManagementService().createJobQuery().messages().list();
        }
        return this;
    }

    private List<Job> jobs(String event) {
        return engine.getManagementService().createJobQuery().activityId(event).list();
    }

    private Task open(String key) {
        return tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not open"));
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(started().getId())
                .list();
    }

    private ProcessInstance started() {
        return Objects.requireNonNull(instance);
    }

    /** A bean of any of the kinds that models name. */
    private record Acting(Map<String, Deque<Boolean>> sets) implements JavaDelegate, TaskListener, ExecutionListener {

        @Override
        public void execute(DelegateExecution execution) {
            set(execution);
        }

        @Override
        public void notify(DelegateTask task) {
            set(task.getExecution());
        }

        @Override
        public void notify(DelegateExecution execution) {
            set(execution);
        }

        private void set(VariableScope scope) {
            sets.forEach((variable, values) -> scope.setVariable(variable, values.pop()));
        }
    }
}
