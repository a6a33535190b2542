package org.qualityoutcomes.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.reporting.domain.CheckersLost;
import org.qualityoutcomes.worklist.TaskHandedOut;

class ReportWorkflowTest {

    private static final CheckersLost LOST = new CheckersLost(UUID.randomUUID());

    private final TaskService tasks = mock(TaskService.class);
    private final RuntimeService runtime = mock(RuntimeService.class, RETURNS_DEEP_STUBS);
    private final AuthorizationService rights = mock(AuthorizationService.class, RETURNS_DEEP_STUBS);
    private final List<Object> published = new ArrayList<>();
    private final ReportWorkflow workflow = new ReportWorkflow(runtime, tasks, rights, published::add);
    private final Task check = mock(Task.class);

    @BeforeEach
    void aCheckIsWithTheRegion() {
        TaskQuery none = mock(TaskQuery.class, RETURNS_SELF);
        TaskQuery found = mock(TaskQuery.class, RETURNS_SELF);
        when(none.singleResult()).thenReturn(null);
        when(none.taskDefinitionKey(ReportProcess.CHECK_REPORT)).thenReturn(found);
        when(found.singleResult()).thenReturn(check);
        when(tasks.createTaskQuery()).thenReturn(none);
        when(check.getId()).thenReturn("t");
        when(check.getTaskDefinitionKey()).thenReturn(ReportProcess.CHECK_REPORT);
        when(check.getName()).thenReturn("Aldermoor Hospitals: Check report");
        when(check.getProcessInstanceId()).thenReturn("p");
        when(check.getAssignee()).thenReturn("lena");
        when(tasks.getVariable("t", "organisation")).thenReturn("ZA1");
        when(runtime.createProcessInstanceQuery()
                        .processInstanceId("p")
                        .singleResult()
                        .getBusinessKey())
                .thenReturn("2027-ZA1");
    }

    @Test
    void theNationalTeamIsOfferedTheCheckAndToldOfIt() {
        workflow.on(LOST);
        verify(tasks).setAssignee("t", null);
        verify(tasks).addCandidateGroup("t", Groups.NATIONAL);
        assertThat(published)
                .containsExactly(new TaskHandedOut(
                        "t",
                        ReportProcess.CHECK_REPORT,
                        "Aldermoor Hospitals: Check report",
                        "2027-ZA1",
                        "ZA1",
                        null,
                        Set.of(Groups.NATIONAL),
                        null));
    }

    @Test
    void whoTookItForTheNationalTeamKeepsIt() {
        IdentityLink national = mock(IdentityLink.class);
        when(national.getGroupId()).thenReturn(Groups.NATIONAL);
        when(tasks.getIdentityLinksForTask("t")).thenReturn(List.of(national));
        workflow.on(LOST);
        verify(tasks, never()).setAssignee(anyString(), any());
        verify(tasks, never()).addCandidateGroup(eq("t"), anyString());
        assertThat(published).isEmpty();
    }
}
