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
class SelfEvaluationProcessTest {

    private static final String MODEL = "bpmn/self-evaluation.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void notContractHolder() {
        leaving(false).complete("Task_ConfirmParticipation").endsWith("EndEvent_NotContractHolder");
    }

    @Test
    @Deployment(resources = MODEL)
    void notTakingPart() {
        leaving(true).chaseAndComplete("Task_ConfirmParticipation").endsWith("EndEvent_NotTakingPart");
    }

    @Test
    @Deployment(resources = MODEL)
    void selfEvaluationComplete() {
        walk().decides("outcomeChecked", "outcomeAccepted", true, true)
                .decides("signOffDecided", "signedOff", true)
                .decides("completenessChecked", "complete", true)
                .begin("SelfEvaluationProcess", REVIEW)
                .complete("Task_ConfirmParticipation")
                .chaseAndComplete("Task_AgreeTeamPlan")
                .waitsFor("Task_CompletePenPortrait", "Task_GatherEvidence", "Task_GatherEvidence")
                .chaseAndComplete("Task_CompletePenPortrait")
                .complete("Task_GatherEvidence", "Task_JudgeOutcome", "Task_CheckOutcome")
                .chaseAndComplete("Task_GatherEvidence", "Task_JudgeOutcome", "Task_CheckOutcome")
                .chaseAndComplete("Task_SetImprovementPriorities", "Task_SignOff")
                .chaseAndComplete("Task_SubmitSelfEvaluation", "Task_CheckCompleteness")
                .endsWith("EndEvent_SelfEvaluationComplete");
    }

    @Test
    @Deployment(resources = MODEL)
    void aReopenedSubmissionGoesStraightToThePartsToWorkOnAgain() {
        walk().decides("openSelfEvaluation", Map.of("penPortraitOpen", false, "submissionReopened", true))
                .decides("reopenParts", "penPortraitOpen", true)
                .resolves("openOutcomes", List.of("O1"))
                .begin("SelfEvaluationProcess", REVIEW)
                .waitsFor("Task_CompletePenPortrait", "Task_GatherEvidence");
    }

    @Test
    @Deployment(resources = MODEL)
    void aColleagueReturnsAnOutcome() {
        walk().resolves("openOutcomes", List.of("O1"))
                .decides("outcomeChecked", "outcomeAccepted", false, true)
                .begin("SelfEvaluationProcess", REVIEW)
                .complete("Task_ConfirmParticipation", "Task_AgreeTeamPlan")
                .complete("Task_GatherEvidence", "Task_JudgeOutcome", "Task_CheckOutcome")
                .waitsFor("Task_CompletePenPortrait", "Task_JudgeOutcome")
                .complete("Task_JudgeOutcome", "Task_CheckOutcome", "Task_CompletePenPortrait")
                .waitsFor("Task_SetImprovementPriorities");
    }

    @Test
    @Deployment(resources = MODEL)
    void theSponsorReturnsPartsInTheSameInstance() {
        Walk walk = walk().resolves("openOutcomes", List.of())
                .decides("signOffDecided", "signedOff", false, true)
                .decides("completenessChecked", "complete", true)
                .decides("reopenParts", "penPortraitOpen", false)
                .begin("SelfEvaluationProcess", REVIEW)
                .complete("Task_ConfirmParticipation", "Task_AgreeTeamPlan", "Task_CompletePenPortrait")
                .complete("Task_SetImprovementPriorities");
        walk.resolves("openOutcomes", List.of("O2"))
                .decides("outcomeChecked", "outcomeAccepted", true)
                .complete("Task_SignOff")
                .waitsFor("Task_GatherEvidence")
                .complete("Task_GatherEvidence", "Task_JudgeOutcome", "Task_CheckOutcome")
                .complete("Task_SetImprovementPriorities", "Task_SignOff")
                .complete("Task_SubmitSelfEvaluation", "Task_CheckCompleteness")
                .endsWith("Task_ReopenParts", "EndEvent_SelfEvaluationComplete");
    }

    @Test
    @Deployment(resources = MODEL)
    void theCompletenessCheckReturnsThePenPortrait() {
        walk().resolves("openOutcomes", List.of())
                .decides("signOffDecided", "signedOff", true, true)
                .decides("completenessChecked", "complete", false, true)
                .decides("reopenParts", "penPortraitOpen", true)
                .begin("SelfEvaluationProcess", REVIEW)
                .complete("Task_ConfirmParticipation", "Task_AgreeTeamPlan", "Task_CompletePenPortrait")
                .complete("Task_SetImprovementPriorities", "Task_SignOff", "Task_SubmitSelfEvaluation")
                .complete("Task_CheckCompleteness")
                .waitsFor("Task_CompletePenPortrait")
                .complete("Task_CompletePenPortrait", "Task_SetImprovementPriorities", "Task_SignOff")
                .complete("Task_SubmitSelfEvaluation", "Task_CheckCompleteness")
                .endsWith("Task_ReopenParts", "EndEvent_SelfEvaluationComplete");
    }

    @Test
    @Deployment(resources = MODEL)
    void aDeadlineThatPassesWithNothingMissingChangesNothing() {
        walk().decides("reportMissingSubmission", "submissionMissing", false)
                .begin("SelfEvaluationProcess", REVIEW)
                .fire("StartEvent_DeadlinePassed")
                .waitsFor("Task_ConfirmParticipation");
    }

    @Test
    @Deployment(resources = MODEL)
    void theRegionExtendsTheDeadlineAndTheWorkGoesOn() {
        missed(true, false)
                .waitsFor("Task_AgreeTeamPlan", "Task_DecideOnLateSubmission")
                .chaseAndComplete("Task_DecideOnLateSubmission")
                .waitsFor("Task_AgreeTeamPlan")
                .fire("StartEvent_DeadlinePassed")
                .waitsFor("Task_AgreeTeamPlan");
    }

    @Test
    @Deployment(resources = MODEL)
    void notSubmitted() {
        missed(false)
                .complete("Task_DecideOnLateSubmission")
                .endsWith("EndEvent_NonSubmissionRecorded", "EndEvent_NotSubmitted");
    }

    @Test
    @Deployment(resources = MODEL)
    void theNationalTeamDecidesWhereTheRegionIsSilent() {
        missed(false)
                .fire("Event_RegionSilent")
                .waitsFor("Task_AgreeTeamPlan", "Task_DecideNationally")
                .chaseAndComplete("Task_DecideNationally")
                .endsWith("Event_RegionSilent", "EndEvent_NotSubmitted");
    }

    /** A cycle's deadline may move while somebody still decides: whoever submits then does not wait for the decision. */
    @Test
    @Deployment(resources = MODEL)
    void aDecisionThatIsLeftOverEndsWithTheSelfEvaluation() {
        missed(true)
                .resolves("openOutcomes", List.of())
                .decides("signOffDecided", "signedOff", true)
                .decides("completenessChecked", "complete", true)
                .complete("Task_AgreeTeamPlan", "Task_CompletePenPortrait", "Task_SetImprovementPriorities")
                .complete("Task_SignOff", "Task_SubmitSelfEvaluation", "Task_CheckCompleteness")
                .endsWith("EndEvent_SelfEvaluationComplete");
    }

    /** @param extended what is decided; where it is followed by another firing, nothing is missing then */
    private static Walk missed(boolean extended, Boolean... again) {
        Boolean[] missing = again.length == 0 ? new Boolean[] {true} : new Boolean[] {true, again[0]};
        return walk().decides("reportMissingSubmission", "submissionMissing", missing)
                .decides("lateSubmissionDecided", "extensionGranted", extended)
                .resolves("regionalDecisionPeriod", new Date(System.currentTimeMillis() + 864_000_000))
                .begin("SelfEvaluationProcess", REVIEW)
                .complete("Task_ConfirmParticipation")
                .fire("StartEvent_DeadlinePassed");
    }

    private static Walk leaving(boolean contractHolder) {
        return walk().decides("participationConfirmed", Map.of("takingPart", false, "contractHolder", contractHolder))
                .begin("SelfEvaluationProcess", REVIEW);
    }

    private static final Map<String, Object> REVIEW = Map.of("reviewId", "r", "organisation", "ZA1", "region", "north");

    private static Walk walk() {
        return new Walk(extension.getProcessEngine(), "self-evaluation")
                .decides("openSelfEvaluation", Map.of("penPortraitOpen", true, "submissionReopened", false))
                .decides("participationConfirmed", "takingPart", true)
                .resolves("openOutcomes", List.of("O1", "O2"));
    }
}
