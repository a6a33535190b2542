package org.qualityoutcomes.review.process;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.GroupsLeft;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.RegionChanged;
import org.qualityoutcomes.worklist.StepRegions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where an organisation or a person changes, the work that runs goes to whoever it is for now. */
@Component
class FollowPeople {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AuthorizationService rights;
    private final StepRegions steps;
    private final People people;

    FollowPeople(
            RuntimeService runtime, TaskService tasks, AuthorizationService rights, StepRegions steps, People people) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.rights = rights;
        this.steps = steps;
        this.people = people;
    }

    /** Open tasks move to the other region's leads, and later ones begin there. */
    @EventListener
    void on(RegionChanged event) {
        String before = Groups.regional(event.from());
        openFor(before, event.ods()).forEach(task -> pass(task, before, Groups.regional(event.to())));
        runtime.createProcessInstanceQuery()
                .variableValueEquals(QualityReviewProcess.ORGANISATION, event.ods())
                .variableValueEquals(QualityReviewProcess.REGION, event.from().key())
                .list()
                .forEach(instance -> runtime.setVariable(
                        instance.getId(),
                        QualityReviewProcess.REGION,
                        event.to().key()));
        steps.moved(event.ods(), event.to());
    }

    private List<Task> openFor(String group, String ods) {
        return tasks.createTaskQuery()
                .processVariableValueEquals(QualityReviewProcess.ORGANISATION, ods)
                .taskCandidateGroup(group)
                .includeAssignedTasks()
                .list();
    }

    private void pass(Task task, String from, String to) {
        tasks.deleteCandidateGroup(task.getId(), from);
        tasks.addCandidateGroup(task.getId(), to);
        giveBack(task);
    }

    /**
     * What somebody had taken for a role that they hold no more is open to the others again. What was given to them alone
     * goes where the room says whose work it is.
     */
    @EventListener
    void on(GroupsLeft event) {
        Set<String> kept = new HashSet<>(people.groupsOf(event.username()));
        // the engine may have them written down no sooner than at the end of its command
        kept.removeAll(event.groups());
        tasks.createTaskQuery().taskAssignee(event.username()).list().stream()
                .filter(task -> wasTakenFor(task, event.groups(), kept))
                .forEach(this::giveBack);
    }

    private boolean wasTakenFor(Task task, Set<String> left, Set<String> kept) {
        Set<String> offered = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return !Collections.disjoint(offered, left) && Collections.disjoint(offered, kept);
    }

    private void giveBack(Task task) {
        String holder = task.getAssignee();
        if (holder == null) {
            return;
        }
        tasks.setAssignee(task.getId(), null);
        // the engine leaves whoever held it a right to the task
        rights.createAuthorizationQuery()
                .userIdIn(holder)
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .list()
                .forEach(right -> rights.deleteAuthorization(right.getId()));
    }
}
