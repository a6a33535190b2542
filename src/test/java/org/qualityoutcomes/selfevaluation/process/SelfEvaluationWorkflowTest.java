package org.qualityoutcomes.selfevaluation.process;

import static org.mockito.Answers.RETURNS_SELF;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.GroupsLeft;
import org.qualityoutcomes.review.OpenWork;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.domain.CompleteOutcome;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

class SelfEvaluationWorkflowTest {

    private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
    private static final GroupsLeft LEFT = new GroupsLeft("tina", Set.of("team-ZA1"));

    private final TaskService tasks = mock();
    private final AuthorizationService rights = mock();
    private final CompleteOutcome outcomes = mock();
    private final SelfEvaluationWorkflow workflow =
            new SelfEvaluationWorkflow(tasks, rights, mock(OpenWork.class), mock(Reviews.class), outcomes);

    @Test
    void whatWasGivenToSomebodyWhoHasLeftGoesToTheTeam() {
        twoTasksInHand();
        workflow.on(LEFT);
        verify(tasks).setAssignee("1", "lena");
        verify(tasks).setAssignee("2", "lena");
        verify(rights, times(2)).deleteAuthorization("right");
    }

    @Test
    void itIsAskedOnceItIsWrittenDownWhoHoldsWhichRole() {
        twoTasksInHand();
        try (AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext()) {
            house.register(Transactions.class);
            house.registerBean(SelfEvaluationWorkflow.class, () -> workflow);
            house.refresh();
            new TransactionTemplate(house.getBean(PlatformTransactionManager.class)).executeWithoutResult(begun -> {
                house.publishEvent(LEFT);
                verify(tasks, never()).setAssignee(any(), any());
            });
            verify(tasks).setAssignee("1", "lena");
        }
    }

    @Configuration
    @EnableTransactionManagement
    static class Transactions {

        @Bean
        PlatformTransactionManager transactions() {
            return new DataSourceTransactionManager(
                    new DriverManagerDataSource("jdbc:h2:mem:workflow;DB_CLOSE_DELAY=-1"));
        }
    }

    private void twoTasksInHand() {
        Task judge = task("1", SelfEvaluationProcess.JUDGE_OUTCOME, "O1");
        Task check = task("2", SelfEvaluationProcess.CHECK_OUTCOME, "O2");
        TaskQuery query = mock(TaskQuery.class, RETURNS_SELF);
        doReturn(List.of(judge, check)).when(query).list();
        when(tasks.createTaskQuery()).thenReturn(query);
        Authorization right = mock();
        AuthorizationQuery held = mock(AuthorizationQuery.class, RETURNS_SELF);
        doReturn(List.of(right)).when(held).list();
        when(right.getId()).thenReturn("right");
        when(rights.createAuthorizationQuery()).thenReturn(held);
        when(outcomes.owner(REVIEW, "O1")).thenReturn("lena");
        when(outcomes.checker(REVIEW, "O2")).thenReturn("lena");
    }

    private Task task(String id, String key, String outcome) {
        Task task = mock();
        when(task.getId()).thenReturn(id);
        when(task.getTaskDefinitionKey()).thenReturn(key);
        when(task.getAssignee()).thenReturn("tina");
        when(tasks.getVariable(id, SelfEvaluationProcess.REVIEW_ID)).thenReturn(REVIEW.toString());
        when(tasks.getVariable(id, SelfEvaluationProcess.OUTCOME)).thenReturn(outcome);
        return task;
    }
}
