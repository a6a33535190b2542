package org.qualityoutcomes.platform.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Tasklist's ready-made filters, the same for everybody; what each shows is by the person who looks. */
@Component
class Filters implements SmartInitializingSingleton {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final StartLock lock;

    Filters(FilterService filters, TaskService tasks, AuthorizationService authorizations, StartLock lock) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.lock = lock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        lock.alone(this::makeAll);
    }

    private void makeAll() {
        filter(1, "My tasks", "Tasks that are mine", query().taskAssigneeExpression(ME));
        filter(
                2,
                "Unclaimed",
                "Tasks of my groups that nobody has taken yet",
                query().taskCandidateGroupInExpression(MY_GROUPS).taskUnassigned());
        filter(
                3,
                "My team",
                "All tasks of my groups, taken or not",
                query().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks());
        filter(
                4,
                "Due this week",
                "Mine or my groups', due within seven days",
                mineOrMyGroups().dueBeforeExpression("${dateTime().plusDays(7)}"));
        filter(
                5,
                "Overdue",
                "Mine or my groups', past their date",
                mineOrMyGroups().dueBeforeExpression("${now()}"));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    private TaskQuery mineOrMyGroups() {
        return query().or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .includeAssignedTasks()
                .endOr();
    }

    private void filter(int priority, String name, String description, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name)
                .setQuery(query)
                .setProperties(Map.of(
                        "description",
                        description,
                        "priority",
                        priority,
                        "color",
                        "#005eb8",
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        "variables",
                        List.of()));
        filters.saveFilter(filter);
        Authorization everybody = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
    }
}
