package org.qualityoutcomes.model;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FreshMocks.class)
class ReviewWithdrawalProcessTest {

    private static final String MODEL = "bpmn/review-withdrawal.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void reviewWithdrawn() {
        asked().decides("withdrawalDecided", "withdrawalAgreed", true)
                .chaseAndComplete("Task_DecideOnWithdrawal")
                .endsWith("Task_WithdrawReview", "EndEvent_ReviewWithdrawn");
    }

    @Test
    @Deployment(resources = MODEL)
    void reviewGoesOn() {
        asked().decides("withdrawalDecided", "withdrawalAgreed", false)
                .complete("Task_DecideOnWithdrawal")
                .endsWith("EndEvent_ReviewGoesOn");
    }

    @Test
    @Deployment(resources = MODEL)
    void nothingToDecide() {
        asked().receive("WithdrawalDropped").endsWith("Event_WithdrawalDropped", "EndEvent_NothingToDecide");
    }

    private static Walk asked() {
        return new Walk(extension.getProcessEngine(), "review-withdrawal")
                .beginByMessage(
                        "WithdrawalAsked",
                        Map.of("withdrawalId", "w", "reviewId", "r", "organisation", "ZA1", "region", "north"));
    }
}
