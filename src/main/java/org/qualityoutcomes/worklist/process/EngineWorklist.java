package org.qualityoutcomes.worklist.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Steps;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Component;

@Component
class EngineWorklist implements Worklist {

    /** More tasks of one kind in one process instance than any model begins. */
    private static final int AT_ONCE = 50;

    /** Beyond what anybody has to do; a greater number would run over the engine's own. */
    private static final int LAST_PAGE = 10_000;

    private final TaskService tasks;
    private final CaseReferences references;
    private final Asking asking;
    private final Steps steps;
    private final KeptApart apart;
    private final CurrentUser user;

    // six, because a person's tasks are the engine's, less those of cases that are kept from them
    EngineWorklist(
            TaskService tasks,
            CaseReferences references,
            Asking asking,
            Steps steps,
            KeptApart apart,
            CurrentUser user) {
        this.tasks = tasks;
        this.references = references;
        this.asking = asking;
        this.steps = steps;
        this.apart = apart;
        this.user = user;
    }

    @Override
    public List<OpenTask> mine(int page, int size) {
        int first = Math.min(page, LAST_PAGE) * size;
        Set<String> hidden = hidden();
        List<Task> found = asking.inPerson(() -> {
            TaskQuery ordered = own().orderByDueDate().asc().orderByTaskId().asc();
            return hidden.isEmpty()
                    ? ordered.listPage(first, size)
                    : ordered.list().stream()
                            .filter(task -> !hidden.contains(task.getId()))
                            .skip(first)
                            .limit(size)
                            .toList();
        });
        return seen(found);
    }

    /** Tasks by an office, in cases to which something ties the person; the engine cannot leave these out by itself. */
    private Set<String> hidden() {
        return steps.openByOfficeAt(apart.fromReader());
    }

    @Override
    public Optional<OpenTask> find(List<String> taskKeys, Map<String, String> variables) {
        return open(taskKeys, variables, 1).stream().findFirst();
    }

    @Override
    public List<OpenTask> all(List<String> taskKeys, Map<String, String> variables) {
        return open(taskKeys, variables, AT_ONCE);
    }

    private List<OpenTask> open(List<String> taskKeys, Map<String, String> variables, int most) {
        Set<String> hidden = hidden();
        List<Task> open = asking.inPerson(() -> {
            TaskQuery query = own().taskDefinitionKeyIn(taskKeys.toArray(String[]::new));
            variables.forEach(query::processVariableValueEquals);
            return query.listPage(0, AT_ONCE);
        });
        List<Task> found = asking.onceMore(() -> open.stream()
                .sorted(Comparator.comparing(task -> taskKeys.indexOf(task.getTaskDefinitionKey())))
                .filter(task -> !hidden.contains(task.getId()) && belongs(task, variables))
                .limit(most)
                .toList());
        return seen(found);
    }

    boolean isOpen(String taskId) {
        return !hidden().contains(taskId)
                && asking.inPerson(() -> own().taskId(taskId).count()) > 0;
    }

    /** @throws NotFound if it is not open for the person who asks */
    OpenTask get(String taskId) {
        List<Task> found = hidden().contains(taskId)
                ? List.of()
                : asking.inPerson(() -> own().taskId(taskId).list());
        return seen(found).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The query finds the process instance; where a part of it is worked several times at once, this finds the part. */
    private boolean belongs(Task task, Map<String, String> variables) {
        return tasks.getVariables(task.getId(), variables.keySet()).equals(variables);
    }

    /** The engine leaves out what the person may not see; this leaves out what is not theirs to do. */
    private TaskQuery own() {
        Set<String> groups = user.groups();
        TaskQuery mine = tasks.createTaskQuery().or().taskAssignee(user.require());
        if (!groups.isEmpty()) {
            mine = mine.taskCandidateGroupIn(List.copyOf(groups));
        }
        return mine.endOr();
    }

    private List<OpenTask> seen(List<Task> found) {
        Map<String, String> named = references.of(found);
        return found.stream()
                .map(task -> new OpenTask(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        named.getOrDefault(task.getProcessInstanceId(), ""),
                        task.getAssignee(),
                        task.getDueDate() == null ? null : task.getDueDate().toInstant()))
                .toList();
    }
}
