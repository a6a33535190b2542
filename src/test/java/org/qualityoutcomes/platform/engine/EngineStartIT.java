package org.qualityoutcomes.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.support.Application;
import org.qualityoutcomes.support.TestDatabase;

class EngineStartIT {

    private static final int DEPLOYMENTS = Deployment.names().isEmpty() ? 0 : 1;

    @Test
    void aSecondStartFindsItsDeploymentAgain() {
        String url = TestDatabase.mySql();
        assertThat(deploymentsAfterStart(url)).isEqualTo(DEPLOYMENTS);
        assertThat(deploymentsAfterStart(url)).isEqualTo(DEPLOYMENTS);
    }

    @Test
    void theEngineRunsAsSet() {
        try (var application = Application.on(TestDatabase.mySql())) {
            var engine = application.getBean(ProcessEngineConfigurationImpl.class);
            assertThat(engine.getHistoryLevel()).isEqualTo(new DeedsHistory());
            assertThat(engine.isAuthorizationEnabled()).isTrue();
            assertThat(engine.getDefaultUserPermissionNameForTask()).isEqualTo("TASK_WORK");
            assertThat(engine.isJobExecutorAcquireByDueDate()).isTrue();
            assertThat(engine.isReevaluateTimeCycleWhenDue()).isTrue();
            assertThat(engine.getHistoryTimeToLive()).isEqualTo("P365D");
            assertThat(engine.isEnableCmdExceptionLogging()).isFalse();
            assertThat(application.getBean(ManagementService.class).getTableCount())
                    .containsKey("ACT_RU_TASK");
        }
    }

    private static long deploymentsAfterStart(String url) {
        try (var application = Application.on(url)) {
            return application
                    .getBean(RepositoryService.class)
                    .createDeploymentQuery()
                    .count();
        }
    }
}
