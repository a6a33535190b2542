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
class ImprovementPlanProcessTest {

    private static final String MODEL = "bpmn/improvement-plan.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void nothingOpen() {
        walk(false)
                .decides("improvementPlanDecided", "improvementPlanApproved", true)
                .decides("countOpenActions", "actionsOpen", false)
                .begin("ImprovementPlanProcess", REVIEW)
                .waitsFor("Task_WriteImprovementPlan")
                .chaseAndComplete("Task_WriteImprovementPlan", "Task_ApproveImprovementPlan")
                .endsWith("EndEvent_NothingOpen");
    }

    @Test
    @Deployment(resources = MODEL)
    void planClosedAfterReturnsAndAQuarter() {
        followed()
                .fire("Event_QuarterPassed")
                .chaseAndComplete("Task_ReviewProgress")
                .receive("AllActionsClosed")
                .endsWith("EndEvent_PlanClosed");
    }

    @Test
    @Deployment(resources = MODEL)
    void developmentPlanEscalatedStaysToBeWritten() {
        walk(true)
                .begin("ImprovementPlanProcess", REVIEW)
                .fire("Event_DeadlineMissed")
                .passed("EndEvent_DevelopmentPlanEscalated")
                .waitsFor("Task_WriteDevelopmentPlan", "Task_WriteImprovementPlan");
    }

    @Test
    @Deployment(resources = MODEL)
    void theDeadlineIsMissedAlsoWhileTheSponsorApproves() {
        walk(true)
                .begin("ImprovementPlanProcess", REVIEW)
                .complete("Task_WriteDevelopmentPlan")
                .fire("Event_DeadlineMissed")
                .passed("EndEvent_DevelopmentPlanEscalated")
                .waitsFor("Task_ApproveDevelopmentPlan", "Task_WriteImprovementPlan");
    }

    @Test
    @Deployment(resources = MODEL)
    void theDeadlineIsMissedAlsoWhileTheRegionReviewsAndOnlyOnce() {
        walk(true)
                .decides("developmentPlanDecided", "developmentPlanApproved", true)
                .decides("developmentPlanReviewed", "developmentPlanAccepted", false)
                .begin("ImprovementPlanProcess", REVIEW)
                .complete("Task_WriteDevelopmentPlan", "Task_ApproveDevelopmentPlan")
                .fire("Event_DeadlineMissed")
                .passed("EndEvent_DevelopmentPlanEscalated")
                .complete("Task_ReviewDevelopmentPlan")
                .hasNo("Event_DeadlineMissed")
                .waitsFor("Task_WriteDevelopmentPlan", "Task_WriteImprovementPlan");
    }

    @Test
    @Deployment(resources = MODEL)
    void theDeadlineIsMissedAlsoAfterAReturnAndNoMoreOnceThePlanIsAccepted() {
        walk(true)
                .decides("developmentPlanDecided", "developmentPlanApproved", false, true)
                .decides("developmentPlanReviewed", "developmentPlanAccepted", true)
                .begin("ImprovementPlanProcess", REVIEW)
                .complete("Task_WriteDevelopmentPlan", "Task_ApproveDevelopmentPlan")
                .has("Event_DeadlineMissed")
                .complete("Task_WriteDevelopmentPlan", "Task_ApproveDevelopmentPlan", "Task_ReviewDevelopmentPlan")
                .hasNo("Event_DeadlineMissed")
                .waitsFor("Task_WriteImprovementPlan");
    }

    @Test
    @Deployment(resources = MODEL)
    void aPlanThatIsFollowedIsSuperseded() {
        followed().receive("PlanSuperseded").endsWith("EndEvent_PlanSuperseded");
    }

    @Test
    @Deployment(resources = MODEL)
    void aPlanThatIsStillWrittenIsSuperseded() {
        walk(true)
                .decides("improvementPlanDecided", "improvementPlanApproved", true)
                .begin("ImprovementPlanProcess", REVIEW)
                .complete("Task_WriteImprovementPlan", "Task_ApproveImprovementPlan")
                .waitsFor("Task_WriteDevelopmentPlan")
                .receive("PlanSuperseded")
                .endsWith("EndEvent_PlanSuperseded");
    }

    private static final Map<String, Object> REVIEW = Map.of("reviewId", "r", "organisation", "ZA1", "region", "north");

    private static Walk followed() {
        return walk(true)
                .decides("developmentPlanDecided", "developmentPlanApproved", false, true, true)
                .decides("developmentPlanReviewed", "developmentPlanAccepted", false, true)
                .decides("improvementPlanDecided", "improvementPlanApproved", false, true)
                .decides("countOpenActions", "actionsOpen", true)
                .begin("ImprovementPlanProcess", REVIEW)
                .chaseAndComplete("Task_WriteDevelopmentPlan", "Task_ApproveDevelopmentPlan")
                .complete("Task_WriteDevelopmentPlan", "Task_ApproveDevelopmentPlan")
                .chaseAndComplete("Task_ReviewDevelopmentPlan")
                .complete("Task_WriteDevelopmentPlan", "Task_ApproveDevelopmentPlan", "Task_ReviewDevelopmentPlan")
                .waitsFor("Task_WriteImprovementPlan")
                .complete("Task_WriteImprovementPlan", "Task_ApproveImprovementPlan")
                .complete("Task_WriteImprovementPlan", "Task_ApproveImprovementPlan")
                .waitsFor();
    }

    private static Walk walk(boolean required) {
        return new Walk(extension.getProcessEngine(), "improvement-plan")
                .decides("openImprovementPlan", "requiredActions", required)
                .resolves("developmentPlanDeadline", Date.from(Instant.now().plus(Duration.ofDays(112))))
                .resolves("quarter", Date.from(Instant.now().plus(Duration.ofDays(90))));
    }
}
