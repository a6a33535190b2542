package org.qualityoutcomes.model;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FreshMocks.class)
class ValidationProcessTest {

    private static final String MODEL = "bpmn/validation.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void levelsAgreed() {
        walk().decides("interestsDeclared", "caseAccepted", true, true)
                .decides("compareJudgements", Map.of("levelsAgreed", true, "judgeWithdrawn", false))
                .begin("ValidationProcess", REVIEW)
                .chaseAndComplete("Task_AssignValidators")
                .waitsFor("Task_DeclareInterests", "Task_DeclareInterests")
                .complete("Task_DeclareInterests", "Task_DeclareInterests")
                .complete("Task_ValidateSubmission")
                .waitsFor("Task_ValidateSubmission")
                .complete("Task_ValidateSubmission")
                .endsWith("EndEvent_Validated");
    }

    @Test
    @Deployment(resources = MODEL)
    void thePairWasConfirmedBeforehand() {
        walk().decides("openValidation", "pairConfirmed", true)
                .begin("ValidationProcess", REVIEW)
                .waitsFor("Task_DeclareInterests", "Task_DeclareInterests")
                .passed("Task_SeatConfirmedPair");
    }

    @Test
    @Deployment(resources = MODEL)
    void thePairIsConfirmedWhileTheCaseWaits() {
        walk().begin("ValidationProcess", REVIEW)
                .waitsFor("Task_AssignValidators")
                .receive("AssignmentConfirmed")
                .waitsFor("Task_DeclareInterests", "Task_DeclareInterests")
                .passed("Task_SeatConfirmedPair");
    }

    @Test
    @Deployment(resources = MODEL)
    void validatorsReconcile() {
        walk().decides("interestsDeclared", "caseAccepted", false, true, true)
                .decides("inviteNextValidator", "nextFound", false)
                .decides("compareJudgements", Map.of("levelsAgreed", false, "judgeWithdrawn", false))
                .begin("ValidationProcess", REVIEW)
                .complete("Task_AssignValidators", "Task_DeclareInterests")
                .waitsFor("Task_ReplaceValidator", "Task_DeclareInterests")
                .chaseAndComplete("Task_ReplaceValidator")
                .complete("Task_DeclareInterests")
                .chaseAndComplete("Task_DeclareInterests")
                .complete("Task_ValidateSubmission")
                .chaseAndComplete("Task_ValidateSubmission", "Task_ProposeReconciliation")
                .chaseAndComplete("Task_AnswerReconciliation")
                .endsWith("EndEvent_TalkEnded", "EndEvent_Validated");
    }

    @Test
    @Deployment(resources = MODEL)
    void theNextIsAskedWhereNobodyAnswersOrSomebodyLeaves() {
        walk().decides("interestsDeclared", "caseAccepted", true)
                .decides("inviteNextValidator", "nextFound", true, true, true)
                .begin("ValidationProcess", REVIEW)
                .complete("Task_AssignValidators")
                .fire("Event_InvitationLapsed")
                .waitsFor("Task_DeclareInterests", "Task_DeclareInterests")
                .receiveAt("SeatVacated", "Task_DeclareInterests")
                .waitsFor("Task_DeclareInterests", "Task_DeclareInterests")
                .complete("Task_DeclareInterests")
                .waitsFor("Task_DeclareInterests", "Task_ValidateSubmission")
                .receiveAt("SeatVacated", "Task_ValidateSubmission")
                .waitsFor("Task_DeclareInterests", "Task_DeclareInterests");
    }

    @Test
    @Deployment(resources = MODEL)
    void aJudgeWhoLeavesAfterLockingLeavesTheCaseToThePanel() {
        walk().decides("interestsDeclared", "caseAccepted", true, true)
                .decides("compareJudgements", Map.of("levelsAgreed", false, "judgeWithdrawn", true))
                .begin("ValidationProcess", REVIEW)
                .complete("Task_AssignValidators", "Task_DeclareInterests", "Task_DeclareInterests")
                .complete("Task_ValidateSubmission", "Task_ValidateSubmission")
                .passed("Task_LeaveToPanel")
                .endsWith("EndEvent_Validated");
    }

    @Test
    @Deployment(resources = MODEL)
    void aJudgeWhoLeavesTheTalkLeavesTheCaseToThePanel() {
        walk().decides("interestsDeclared", "caseAccepted", true, true)
                .decides("compareJudgements", Map.of("levelsAgreed", false, "judgeWithdrawn", false))
                .begin("ValidationProcess", REVIEW)
                .complete("Task_AssignValidators", "Task_DeclareInterests", "Task_DeclareInterests")
                .complete("Task_ValidateSubmission", "Task_ValidateSubmission")
                .waitsFor("Task_ProposeReconciliation")
                .receive("SeatVacated")
                .passed("Task_LeaveToPanel")
                .endsWith("EndEvent_Validated");
    }

    @Test
    @Deployment(resources = MODEL)
    void theTeamAnswersTheQuestions() {
        walk().decides("interestsDeclared", "caseAccepted", true, true)
                .begin("ValidationProcess", REVIEW)
                .complete("Task_AssignValidators", "Task_DeclareInterests", "Task_DeclareInterests")
                .receive("ClarificationAsked")
                .receive("QuestionsComplete")
                .waitsFor("Task_ValidateSubmission", "Task_ValidateSubmission", "Task_AnswerClarification")
                .chaseAndComplete("Task_AnswerClarification")
                .waitsFor("Task_ValidateSubmission", "Task_ValidateSubmission")
                .passed("Task_ResumeClock");
    }

    @Test
    @Deployment(resources = MODEL)
    void theTeamDoesNotAnswer() {
        walk().decides("interestsDeclared", "caseAccepted", true, true)
                .begin("ValidationProcess", REVIEW)
                .complete("Task_AssignValidators", "Task_DeclareInterests", "Task_DeclareInterests")
                .receive("ClarificationAsked")
                .fire("Event_CollectingOver")
                .fire("Event_AnswerTimeOver")
                .waitsFor("Task_ValidateSubmission", "Task_ValidateSubmission")
                .passed("Task_RecordMissingAnswers", "Task_ResumeClock");
    }

    private static final Map<String, Object> REVIEW = Map.of("reviewId", "r", "organisation", "ZA1", "region", "north");

    private static final Date FUTURE = Date.from(Instant.parse("2099-01-01T00:00:00Z"));

    private static Walk walk() {
        return new Walk(extension.getProcessEngine(), "validation")
                .resolves("validatorSeats", List.of("s1", "s2"))
                .resolves("invitationPeriod", FUTURE)
                .resolves("collectingPeriod", FUTURE)
                .resolves("answerPeriod", FUTURE)
                .decides("openValidation", "pairConfirmed", false)
                .decides("selectForModeration", "moderationNeeded", true);
    }
}
