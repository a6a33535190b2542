package org.qualityoutcomes.model;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FreshMocks.class)
class ValidatorAdmissionProcessTest {

    private static final String MODEL = "bpmn/validator-admission.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void refusedByTheNationalTeam() {
        walk().decides("validatorDecided", "approved", false)
                .begin("ValidatorAdmissionProcess", Map.of("validatorId", "v", "approvalNeeded", true))
                .chaseAndComplete("Task_ApproveValidator")
                .endsWith("EndEvent_Refused");
    }

    @Test
    @Deployment(resources = MODEL)
    void admittedAfterASecondTryAtTheBenchmarkCases() {
        walk().decides("validatorDecided", "approved", true)
                .decides("checkCalibration", "calibrationNeeded", true)
                .decides("benchmarkCasesJudged", "barReached", false, true)
                .begin("ValidatorAdmissionProcess", Map.of("validatorId", "v", "approvalNeeded", true))
                .complete("Task_ApproveValidator")
                .chaseAndComplete("Task_RecordTraining", "Task_JudgeBenchmarkCases", "Task_TalkAboutCalibration")
                .waitsFor("Task_JudgeBenchmarkCases")
                .complete("Task_JudgeBenchmarkCases")
                .endsWith("EndEvent_Admitted");
    }

    @Test
    @Deployment(resources = MODEL)
    void admittedByTheListWhereNoCalibrationIsAsked() {
        walk().decides("checkCalibration", "calibrationNeeded", false)
                .begin("ValidatorAdmissionProcess", Map.of("validatorId", "v", "approvalNeeded", false))
                .waitsFor("Task_RecordTraining")
                .complete("Task_RecordTraining")
                .endsWith("EndEvent_Admitted");
    }

    private static Walk walk() {
        return new Walk(extension.getProcessEngine(), "validator-admission");
    }
}
