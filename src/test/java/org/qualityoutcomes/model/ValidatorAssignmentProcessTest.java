package org.qualityoutcomes.model;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FreshMocks.class)
class ValidatorAssignmentProcessTest {

    private static final String MODEL = "bpmn/validator-assignment.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void eachRegionConfirmsAndThenTheProposalIsClosed() {
        accepted("north", "south")
                .decides("regionConfirmed", "pairsSentBack", false, false)
                .waitsFor("Task_ConfirmAssignments", "Task_ConfirmAssignments")
                .complete("Task_ConfirmAssignments")
                .chaseAndComplete("Task_ConfirmAssignments")
                .endsWith("EndEvent_RegionConfirmed", "EndEvent_AssignmentsConfirmed");
    }

    @Test
    @Deployment(resources = MODEL)
    void whatARegionSendsBackIsReplaced() {
        accepted("north")
                .decides("regionConfirmed", "pairsSentBack", true)
                .complete("Task_ConfirmAssignments")
                .waitsFor("Task_ReplaceDisputedAssignments")
                .chaseAndComplete("Task_ReplaceDisputedAssignments")
                .endsWith("EndEvent_PairsReplaced", "EndEvent_AssignmentsConfirmed");
    }

    @Test
    @Deployment(resources = MODEL)
    void whereARegionIsSilentTheNationalTeamConfirms() {
        accepted("north")
                .decides("regionConfirmed", "pairsSentBack", false)
                .fire("Event_RegionSilent")
                .waitsFor("Task_ConfirmForRegion")
                .chaseAndComplete("Task_ConfirmForRegion")
                .endsWith("EndEvent_RegionConfirmed", "EndEvent_AssignmentsConfirmed");
    }

    private static Walk accepted(String... regions) {
        return new Walk(extension.getProcessEngine(), "validator-assignment")
                .resolves("assignmentRegions", List.of(regions))
                .resolves("confirmationPeriod", new Date(System.currentTimeMillis() + 864_000_000))
                .begin("ValidatorAssignmentProcess", Map.of("cycleId", "c", "proposalId", "p"));
    }
}
