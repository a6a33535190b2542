package org.qualityoutcomes.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FreshMocks.class)
class OrganisationChangeProcessTest {

    private static final String MODEL = "bpmn/organisation-change.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void theChangeIsCarriedOutOnItsDay() {
        decided()
                .waitsFor()
                .fire("Event_DayReached")
                .endsWith("Task_EndReviews", "Task_CarryOutChange", "EndEvent_ChangeCarriedOut");
    }

    @Test
    @Deployment(resources = MODEL)
    void aChangeIsCalledOffBeforeItsDay() {
        decided().receive("ChangeCalledOff").endsWith("Event_ChangeCalledOff", "EndEvent_NothingChanged");
    }

    private static Walk decided() {
        return new Walk(extension.getProcessEngine(), "organisation-change")
                .resolves("changeDay", Date.from(Instant.now().plus(10, ChronoUnit.DAYS)))
                .beginByMessage("ChangeDecided", Map.of("changeId", "c"));
    }
}
