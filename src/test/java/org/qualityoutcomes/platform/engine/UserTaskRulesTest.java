package org.qualityoutcomes.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.worklist.TaskHandedOut;

class UserTaskRulesTest {

    private final TrialEngine trial = new TrialEngine();

    @AfterEach
    void stop() {
        trial.close();
    }

    @Test
    void aTaskWithoutAFormIsRefused() {
        assertThatThrownBy(() -> trial.deploy("try/formless.bpmn")).hasMessageContaining("Task_Try has no form");
    }

    @Test
    void aFormThatCouldChangeUnderAnOpenTaskIsRefused() {
        assertThatThrownBy(() -> trial.deploy("try/latest.bpmn")).hasMessageContaining("does not bind its form");
    }

    @Test
    void aTaskIsNamedAfterItsCaseAndItsOutcome() {
        trial.deployed();
        assertThat(trial.begin(Map.of("organisation", "ZA1")).getName()).isEqualTo("Alder Valley · Try it");
        assertThat(trial.begin(Map.of("organisation", "ZA1", "outcome", "O2")).getName())
                .isEqualTo("Alder Valley · O2 · Try it");
        assertThat(trial.begin(Map.of("organisation", "")).getName()).isEqualTo("2027-ZA1 · Try it");
    }

    @Test
    void aNewTaskIsHandedOutToItsGroup() {
        trial.deployed();
        Task task = trial.begin(Map.of("organisation", "ZA1"));
        assertThat(trial.published)
                .containsExactly(new TaskHandedOut(
                        task.getId(),
                        "Task_Try",
                        "Alder Valley · Try it",
                        "2027-ZA1",
                        "ZA1",
                        null,
                        Set.of("lead-ZA1"),
                        null));
    }

    @Test
    void whoseCaseItIsIsNoQuestionOfWhatTheCaseIsCalled() {
        trial.deployed();
        trial.engine
                .getRuntimeService()
                .startProcessInstanceByKey("TryProcess", "2027-ZA1-A3", Map.of("organisation", "ZA1"));
        assertThat(trial.published)
                .singleElement()
                .extracting("reference", "organisation")
                .containsExactly("2027-ZA1-A3", "ZA1");
    }

    @Test
    void aTaskForOnePersonWaitsForItsStandInsOnlyWhereThereIsNoSuchPerson() {
        trial.deploy("try/stand-in.bpmn");
        Map<String, Object> nobody = new HashMap<>(Map.of("organisation", "ZA1"));
        nobody.put("somebody", null);
        trial.begin(nobody);
        assertThat(trial.published)
                .singleElement()
                .extracting("candidateGroups")
                .isEqualTo(Set.of("lead-ZA1"));
        trial.published.clear();
        trial.begin(Map.of("organisation", "ZA1", "somebody", "ann"));
        assertThat(trial.published)
                .singleElement()
                .extracting("assignee", "candidateGroups")
                .containsExactly("ann", Set.of());
    }

    @Test
    void passingATaskOnHandsItOutAgainButTakingItDoesNot() {
        trial.deployed();
        TaskService tasks = trial.engine.getTaskService();
        String task = trial.begin(Map.of("organisation", "ZA1")).getId();
        trial.published.clear();
        tasks.claim(task, "ann");
        tasks.setAssignee(task, null);
        tasks.claim(task, "ann");
        assertThat(trial.published).isEmpty();
        tasks.setAssignee(task, "ben");
        assertThat(trial.published).singleElement().extracting("assignee").isEqualTo("ben");
    }

    @Test
    void whoIsTiedToTheOrganisationDecidesNothingByAnOffice() {
        trial.deploy("try/office.bpmn");
        trial.apart.people.put("ann", "ZA1");
        String task = trial.begin(Map.of("organisation", "ZA1")).getId();
        assertThatThrownBy(() -> complete("ann", task)).hasMessageContaining("Something ties you");
        complete("ben", task);
        assertThat(trial.steps.lines).contains("ended by ben");
    }

    @Test
    void whatIsTheOrganisationsOwnIsDoneByItsOwnPeopleWhateverTiesThem() {
        trial.deployed();
        trial.apart.people.put("ann", "ZA1");
        complete("ann", trial.begin(Map.of("organisation", "ZA1")).getId());
        assertThat(trial.steps.lines).contains("ended by ann");
    }

    private void complete(String username, String task) {
        trial.engine.getTaskService().setAssignee(task, username);
        trial.engine.getIdentityService().setAuthenticatedUserId(username);
        try {
            trial.engine.getTaskService().complete(task, Map.of("confirmed", true, "decision", "accept"));
        } finally {
            trial.engine.getIdentityService().clearAuthentication();
        }
    }

    @Test
    void whatBecomesOfATaskIsWrittenDown() {
        trial.deployed();
        TaskService tasks = trial.engine.getTaskService();
        Task task = trial.begin(Map.of("organisation", "ZA1"));
        tasks.claim(task.getId(), "ann");
        Task claimed = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        claimed.setDueDate(Date.from(TrialEngine.NOON));
        tasks.saveTask(claimed);
        tasks.complete(task.getId(), Map.of("confirmed", true, "decision", "accept"));
        assertThat(trial.steps.lines)
                .containsExactly("Task_Try 2027-ZA1 ZA1 for LEAD", "with ann", "due 2027-03-05", "ended by ann");
    }

    @Test
    void aTaskThatTheProcessWithdrawsIsEndedByNobody() {
        trial.deployed();
        Task task = trial.begin(Map.of("organisation", "ZA1"));
        trial.engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "Withdrawn.");
        assertThat(trial.steps.lines).containsExactly("Task_Try 2027-ZA1 ZA1 for LEAD", "ended by null");
    }
}
