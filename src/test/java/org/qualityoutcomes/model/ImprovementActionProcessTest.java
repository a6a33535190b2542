package org.qualityoutcomes.model;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FreshMocks.class)
class ImprovementActionProcessTest {

    private static final String MODEL = "bpmn/improvement-action.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void actionClosedAfterOneReturn() {
        new Walk(extension.getProcessEngine(), "improvement-action")
                .decides("actionVerified", "verified", false, true)
                .beginByMessage("ActionAgreed", Map.of("planId", "p", "actionId", "a"))
                .chaseAndComplete("Task_CarryOutAction", "Task_ProveAction", "Task_VerifyAction")
                .complete("Task_CarryOutAction", "Task_ProveAction", "Task_VerifyAction")
                .endsWith("EndEvent_ActionClosed");
    }
}
