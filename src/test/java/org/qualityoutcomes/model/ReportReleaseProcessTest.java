package org.qualityoutcomes.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FreshMocks.class)
class ReportReleaseProcessTest {

    private static final String MODEL = "bpmn/report-release.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void reportsReleasedOneByOneAtTheirTime() {
        ordered()
                .decides("releaseNextReport", "allReleased", false, false, true)
                .fire("Event_TimeReached")
                .endsWith("EndEvent_ReportsReleased");
    }

    @Test
    @Deployment(resources = MODEL)
    void calledOffBeforeItsTime() {
        ordered().receive("ReleaseCalledOff").endsWith("EndEvent_CalledOff");
    }

    private static Walk ordered() {
        return new Walk(extension.getProcessEngine(), "report-release")
                .resolves("releaseTime", Date.from(Instant.now().plus(Duration.ofDays(30))))
                .beginByMessage("ReleaseOrdered", Map.of("releaseId", "r"));
    }
}
