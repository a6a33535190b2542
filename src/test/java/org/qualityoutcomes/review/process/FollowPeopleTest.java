package org.qualityoutcomes.review.process;

import static org.mockito.Answers.RETURNS_SELF;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.GroupsLeft;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.worklist.StepRegions;

/** A team member of ZA1 has taken a task and leaves. */
class FollowPeopleTest {

    private final TaskService tasks = mock();
    private final AuthorizationService rights = mock();
    private final People people = mock();
    private final FollowPeople follow =
            new FollowPeople(mock(RuntimeService.class), tasks, rights, mock(StepRegions.class), people);
    private final Task task = mock();

    @BeforeEach
    void aTaskInHand() {
        TaskQuery query = mock(TaskQuery.class, RETURNS_SELF);
        doReturn(List.of(task)).when(query).list();
        when(tasks.createTaskQuery()).thenReturn(query);
        AuthorizationQuery found = mock(AuthorizationQuery.class, RETURNS_SELF);
        doReturn(List.of()).when(found).list();
        when(rights.createAuthorizationQuery()).thenReturn(found);
        when(task.getId()).thenReturn("1");
        when(task.getAssignee()).thenReturn("tina");
    }

    @Test
    void whatWasOfferedToLeadAndTeamIsOpenToBothAgainOnceItsHolderIsInNeither() {
        offeredTo("lead-ZA1", "team-ZA1");
        follow.on(new GroupsLeft("tina", Set.of("team-ZA1")));
        verify(tasks).setAssignee("1", null);
    }

    @Test
    void rolesThatAreLeftOnlyAtTheEndOfTheCommandCountNoMore() {
        offeredTo("lead-ZA1", "team-ZA1");
        when(people.groupsOf("tina")).thenReturn(Set.of("team-ZA1", "team-ZB1"));
        follow.on(new GroupsLeft("tina", Set.of("team-ZA1")));
        verify(tasks).setAssignee("1", null);
    }

    @Test
    void whoHoldsTheOtherOfTwoRolesKeepsTheirTask() {
        offeredTo("lead-ZA1", "team-ZA1");
        when(people.groupsOf("tina")).thenReturn(Set.of("team-ZA1"));
        follow.on(new GroupsLeft("tina", Set.of("lead-ZA1")));
        verify(tasks, never()).setAssignee(any(), any());
    }

    @Test
    void whatIsOfferedElsewhereOrToNobodyElseStaysAsItIs() {
        offeredTo();
        follow.on(new GroupsLeft("tina", Set.of("team-ZA1")));
        offeredTo("national");
        follow.on(new GroupsLeft("tina", Set.of("team-ZA1")));
        verify(tasks, never()).setAssignee(any(), any());
    }

    private void offeredTo(String... groups) {
        List<IdentityLink> links = Arrays.stream(groups)
                .map(group -> {
                    IdentityLink link = mock();
                    when(link.getGroupId()).thenReturn(group);
                    return link;
                })
                .toList();
        when(tasks.getIdentityLinksForTask("1")).thenReturn(links);
    }
}
