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
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.OpenTask;
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
    private final CurrentUser user;

    EngineWorklist(TaskService tasks, CaseReferences references, Asking asking, CurrentUser user) {
        this.tasks = tasks;
        this.references = references;
        this.asking = asking;
        this.user = user;
    }

    @Override
    public List<OpenTask> mine(int page, int size) {
        int first = Math.min(page, LAST_PAGE) * size;
        return seen(asking.inPerson(
                () -> own().orderByDueDate().asc().orderByTaskId().asc().listPage(first, size)));
    }

    @Override
    public Optional<OpenTask> find(List<String> taskKeys, Map<String, String> variables) {
        List<Task> open = asking.inPerson(() -> {
            TaskQuery query = own().taskDefinitionKeyIn(taskKeys.toArray(String[]::new));
            variables.forEach(query::processVariableValueEquals);
            return query.listPage(0, AT_ONCE);
        });
        List<Task> found = asking.onceMore(() -> open.stream()
                .sorted(Comparator.comparing(task -> taskKeys.indexOf(task.getTaskDefinitionKey())))
                .filter(task -> belongs(task, variables))
                .limit(1)
                .toList());
        return seen(found).stream().findFirst();
    }

    boolean isOpen(String taskId) {
        return asking.inPerson(() -> own().taskId(taskId).count()) > 0;
    }

    /** @throws NotFound if it is not open for the person who asks */
    OpenTask get(String taskId) {
        List<Task> found = asking.inPerson(() -> own().taskId(taskId).list());
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
