package org.qualityoutcomes.model;

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
                .decides("compareJudgements", "levelsAgreed", true)
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
    void validatorsReconcile() {
        walk().decides("interestsDeclared", "caseAccepted", false, true, true)
                .decides("compareJudgements", "levelsAgreed", false)
                .begin("ValidationProcess", REVIEW)
                .complete("Task_AssignValidators", "Task_DeclareInterests")
                .waitsFor("Task_ReplaceValidator", "Task_DeclareInterests")
                .chaseAndComplete("Task_ReplaceValidator")
                .complete("Task_DeclareInterests")
                .chaseAndComplete("Task_DeclareInterests")
                .complete("Task_ValidateSubmission")
                .chaseAndComplete("Task_ValidateSubmission", "Task_ProposeReconciliation")
                .chaseAndComplete("Task_AnswerReconciliation")
                .endsWith("EndEvent_Validated");
    }

    private static final Map<String, Object> REVIEW = Map.of("reviewId", "r", "organisation", "ZA1", "region", "north");

    private static Walk walk() {
        return new Walk(extension.getProcessEngine(), "validation")
                .resolves("validatorSeats", List.of("s1", "s2"))
                .decides("selectForModeration", "moderationNeeded", true);
    }
}
