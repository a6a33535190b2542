package org.qualityoutcomes.review.process;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.review.Reviews;

class EngineOpenWorkTest {

    private final TaskService tasks = mock(TaskService.class, RETURNS_DEEP_STUBS);
    private final RuntimeService instances = mock(RuntimeService.class, RETURNS_DEEP_STUBS);
    private final ManagementService management = mock(ManagementService.class, RETURNS_DEEP_STUBS);
    private final EngineOpenWork work =
            new EngineOpenWork(tasks, instances, management, mock(TaskDates.class), mock(Reviews.class));

    @Test
    void aDayThatMovesMovesTheTimersOfItsCaseWhicheverTaskIsOpen() {
        ProcessInstance instance = mock();
        when(instance.getId()).thenReturn("instance");
        when(instances
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("2027-ZA1-A1")
                        .list())
                .thenReturn(List.of(instance));
        Job overdue = mock();
        when(overdue.getId()).thenReturn("job");
        when(management
                        .createJobQuery()
                        .processInstanceId("instance")
                        .activityId("Event_ActionOverdue")
                        .list())
                .thenReturn(List.of(overdue));

        work.redated("2027-ZA1-A1", "Task_CarryOutAction", List.of("Event_ActionOverdue"));

        verify(management).recalculateJobDuedate("job", false);
    }
}
