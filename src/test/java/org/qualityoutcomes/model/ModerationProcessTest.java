package org.qualityoutcomes.model;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FreshMocks.class)
class ModerationProcessTest {

    private static final String MODEL = "bpmn/moderation.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void meetingClosedAfterItsCasesAreDecided() {
        new Walk(extension.getProcessEngine(), "moderation")
                .resolves("meetingCases", List.of("r1", "r2"))
                .decides("checkQuorum", "quorate", true)
                .begin("ModerationProcess", Map.of("cycleId", "c", "meetingId", "m"))
                .chaseAndComplete("Task_PrepareMeeting")
                .waitsFor("Task_ModerateCase", "Task_ModerateCase")
                .complete("Task_ModerateCase")
                .chaseAndComplete("Task_ModerateCase", "Task_CloseMeeting")
                .endsWith("EndEvent_DecisionReturned", "EndEvent_MeetingClosed");
    }

    @Test
    @Deployment(resources = MODEL)
    void aCaseLeftForAnotherMeetingStopsNeitherTheOthersNorTheMeeting() {
        new Walk(extension.getProcessEngine(), "moderation")
                .resolves("meetingCases", List.of("r1", "r2"))
                .decides("checkQuorum", "quorate", true)
                .begin("ModerationProcess", Map.of("cycleId", "c", "meetingId", "m"))
                .complete("Task_PrepareMeeting")
                .receiveAt("CaseDeferred", "Task_ModerateCase")
                .waitsFor("Task_ModerateCase")
                .complete("Task_ModerateCase", "Task_CloseMeeting")
                .endsWith("EndEvent_CaseLeftForAnotherMeeting", "EndEvent_DecisionReturned", "EndEvent_MeetingClosed");
    }

    @Test
    @Deployment(resources = MODEL)
    void meetingClosedWhereNoCaseHasAQuorum() {
        new Walk(extension.getProcessEngine(), "moderation")
                .decides("checkQuorum", "quorate", false)
                .begin("ModerationProcess", Map.of("cycleId", "c", "meetingId", "m"))
                .complete("Task_PrepareMeeting", "Task_CloseMeeting")
                .endsWith("EndEvent_MeetingClosed");
    }
}
