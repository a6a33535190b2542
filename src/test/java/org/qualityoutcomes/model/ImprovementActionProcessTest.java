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
class ImprovementActionProcessTest {

    private static final String MODEL = "bpmn/improvement-action.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void actionClosedAfterOneReturn() {
        agreed().decides("actionVerified", "verified", false, true)
                .chaseAndComplete("Task_CarryOutAction", "Task_ProveAction", "Task_VerifyAction")
                .complete("Task_CarryOutAction", "Task_ProveAction", "Task_VerifyAction")
                .endsWith("EndEvent_ActionClosed");
    }

    @Test
    @Deployment(resources = MODEL)
    void theOwnerIsAskedEachQuarterAndNoMoreOnceItIsProved() {
        agreed().decides("actionVerified", "verified", true)
                .fire("Event_QuarterPassed")
                .waitsFor("Task_CarryOutAction", "Task_UpdateAction")
                .chaseAndComplete("Task_UpdateAction")
                .fire("Event_QuarterPassed")
                .complete("Task_CarryOutAction", "Task_ProveAction")
                .waitsFor("Task_VerifyAction")
                .complete("Task_VerifyAction")
                .endsWith("EndEvent_ActionClosed");
    }

    @Test
    @Deployment(resources = MODEL)
    void whatIsOverdueClimbsAgainAndAgainUntilItIsCancelled() {
        agreed().fire("Event_ActionOverdue")
                .fire("Event_ActionOverdue")
                .waitsFor("Task_CarryOutAction")
                .receive("ActionCancelled")
                .passed("EndEvent_ActionEscalated")
                .endsWith("EndEvent_ActionCancelled");
    }

    @Test
    @Deployment(resources = MODEL)
    void whatTheSponsorDoesNotAgreeToGoesOnUntilTheyDo() {
        agreed().decides("cancellationDecided", "cancellationAgreed", false, true)
                .receive("CancellationAsked")
                .waitsFor("Task_CarryOutAction", "Task_DecideCancellation")
                .chaseAndComplete("Task_DecideCancellation")
                .passed("EndEvent_ActionKept")
                .receive("CancellationAsked")
                .complete("Task_DecideCancellation")
                .endsWith("EndEvent_ActionCancelled");
    }

    @Test
    @Deployment(resources = MODEL)
    void anActionThatWaitsToBeVerifiedEndsWithItsOrganisation() {
        agreed().complete("Task_CarryOutAction", "Task_ProveAction")
                .waitsFor("Task_VerifyAction")
                .receive("ActionDropped")
                .endsWith("StartEvent_ActionDropped", "EndEvent_NobodyLeft");
    }

    private static Walk agreed() {
        return new Walk(extension.getProcessEngine(), "improvement-action")
                .resolves("actionQuarter", Date.from(Instant.now().plus(Duration.ofDays(90))))
                .resolves("actionEscalation", "R/" + Instant.now().plus(Duration.ofDays(1)) + "/P1D")
                .beginByMessage(
                        "ActionAgreed",
                        Map.of("planId", "p", "actionId", "a", "organisation", "ZA1", "region", "north"));
    }
}
