package org.qualityoutcomes.reporting.process;

import static org.qualityoutcomes.reporting.process.ReportReleaseProcess.ALL_RELEASED;
import static org.qualityoutcomes.reporting.process.ReportReleaseProcess.RELEASE_ID;

import java.util.Date;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qualityoutcomes.reporting.issue.ReleaseReports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the release. */
@Configuration
class ReportReleaseSteps {

    @Bean
    Function<DelegateExecution, Date> releaseTime(ReleaseReports release) {
        return execution -> Date.from(release.time(release(execution)));
    }

    @Bean
    JavaDelegate releaseNextReport(ReleaseReports release) {
        return execution -> execution.setVariable(ALL_RELEASED, release.next(release(execution)));
    }

    private static UUID release(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(RELEASE_ID));
    }
}
