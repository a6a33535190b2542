package org.qualityoutcomes.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

class DeedsHistoryTest {

    @Test
    void whatWasDoneIsKeptAndWhatWasTypedIsForgotten() {
        try (TrialEngine trial = new TrialEngine().deployed()) {
            trial.engine.getIdentityService().setAuthenticatedUserId("ann");
            Task task = trial.begin(Map.of("organisation", "ZA1"));
            trial.engine.getTaskService().claim(task.getId(), "ann");
            trial.engine
                    .getFormService()
                    .submitTaskForm(task.getId(), Map.of("decision", "accept", "confirmed", true, "remark", "typed"));
            HistoryService history = trial.engine.getHistoryService();
            assertThat(history.createHistoricVariableInstanceQuery().count()).isZero();
            assertThat(history.createHistoricDetailQuery().count()).isZero();
            assertThat(history.createHistoricDecisionInstanceQuery().count()).isZero();
            assertThat(history.createHistoricProcessInstanceQuery().finished().count())
                    .isOne();
            assertThat(history.createHistoricActivityInstanceQuery().count()).isEqualTo(3);
            assertThat(history.createHistoricTaskInstanceQuery()
                            .taskAssignee("ann")
                            .finished()
                            .singleResult()
                            .getName())
                    .isEqualTo("Alder Valley · Try it");
            assertThat(history.createUserOperationLogQuery().userId("ann").count())
                    .isPositive();
        }
    }
}
