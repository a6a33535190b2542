package org.qualityoutcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qualityoutcomes.platform.engine.MoveRunningProcesses;
import org.springframework.transaction.support.TransactionOperations;

/** What began with a model before comes to its end by the model of today, wherever it stands. */
@ExtendWith(FreshMocks.class)
class MoveRunningProcessesTest {

    private static final String BEFORE = "models-before/report.bpmn";

    /** Without a quarterly update, escalation and giving up. */
    private static final String ACTION_BEFORE = "models-before/improvement-action.bpmn";

    /** With all of them; what nobody owned was one lead's. */
    private static final String ACTION_STEERED = "models-before/improvement-action-steered.bpmn";

    /** It ended with nobody but those who worked on it. */
    private static final String ACTION_KEPT = "models-before/improvement-action-kept.bpmn";

    /** Without a deadline. */
    private static final String PLAN_FIRST = "models-before/improvement-plan-undated.bpmn";

    /** With a deadline for writing. */
    private static final String PLAN_BEFORE = "models-before/improvement-plan.bpmn";

    /** Without a way to end before its time, as the next one. */
    private static final String REVIEW_BEFORE = "models-before/quality-review.bpmn";

    private static final String BIENNIAL_BEFORE = "models-before/service-improvement-review.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ProcessEngineCoverageExtension.builder()
            .configurationResource("model/engine.cfg.xml")
            .build();

    private final ProcessEngine engine = extension.getProcessEngine();
    private final Walk walk = new Walk(
                    engine,
                    "report",
                    "improvement-action",
                    "improvement-plan",
                    "quality-review",
                    "service-improvement-review")
            .resolves("nextNotice", inDays(500))
            .resolves("recordReplyPeriod", inDays(10))
            .resolves("actionOwner", "team1.za1")
            .resolves("actionQuarter", inDays(90))
            .resolves("actionEscalation", "R/" + inDays(1).toInstant() + "/P1D")
            .resolves("developmentPlanDeadline", inDays(60))
            .resolves("quarter", inDays(90))
            .resolves("replyPeriod", inDays(3))
            .resolves("levelReviewWindow", inDays(30))
            .decides("reportChecked", "reportAccepted", true)
            .decides("replyGiven", "pointsRaised", true);

    @AfterEach
    void forgetTheModelOfToday() {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("today")
                .list()
                .forEach(each -> engine.getRepositoryService().deleteDeployment(each.getId(), true));
    }

    @Test
    @Deployment(resources = BEFORE)
    void anAcceptedPointStillChangesTheReport() {
        atAnswers();
        move();
        walk.decides("pointsAnswered", "pointsAccepted", true)
                .decides("revisionChecked", "revisionAccepted", true)
                .chaseAndComplete("Task_AnswerPoints")
                .complete("Task_ReviseReport", "Task_CheckRevision", "Task_IssueReport")
                .fire("Event_LevelReviewWindowClosed")
                .endsWith("EndEvent_ReportFinal");
    }

    @Test
    @Deployment(resources = BEFORE)
    void aReportOnTheDeskIsReleasedWithItsCycle() {
        atAnswers().complete("Task_AnswerPoints").waitsFor("Task_IssueReport");
        move();
        walk.receive("ReportReleased")
                .waitsFor()
                .fire("Event_LevelReviewWindowClosed")
                .endsWith("Event_ReleasedWithItsCycle", "EndEvent_ReportFinal");
    }

    @Test
    @Deployment(resources = BEFORE)
    void aReviewOfLevelsIsConfirmedByASecondPerson() {
        issued().receive("LevelReviewRequested").waitsFor("Task_DecideLevelReview");
        move();
        confirmed();
    }

    @Test
    @Deployment(resources = BEFORE)
    void aReviewOfLevelsMayStillBeAskedFor() {
        issued();
        move();
        walk.receive("LevelReviewRequested");
        confirmed();
    }

    @Test
    @Deployment(resources = BEFORE)
    void theServiceHasTheTimeThatItsPageNames() {
        walk.begin("ReportProcess", REVIEW).complete("Task_WriteReport", "Task_CheckReport");
        Date named = inDays(14);
        walk.resolves("replyPeriod", named);
        move();
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .activityId("Event_ReplyPeriodEnded")
                        .singleResult()
                        .getDuedate())
                .isEqualTo(named);
        walk.waitsFor("Task_ReplyToReport");
    }

    @Test
    @Deployment(resources = ACTION_BEFORE)
    void anActionInHandIsAskedAboutEscalatedAndGivenUpToo() {
        agreed().waitsFor("Task_CarryOutAction");
        move();
        walk.waitsFor("Task_CarryOutAction")
                .has("Event_QuarterPassed")
                .fire("Event_QuarterPassed")
                .chaseAndComplete("Task_UpdateAction")
                .has("Event_QuarterPassed")
                .fire("Event_ActionOverdue")
                .passed("EndEvent_ActionEscalated")
                .receive("ActionCancelled")
                .endsWith("EndEvent_ActionCancelled");
    }

    @Test
    @Deployment(resources = ACTION_BEFORE)
    void anActionThatIsBeingProvedClosesAfterAReturn() {
        agreed().complete("Task_CarryOutAction");
        move();
        walk.has("Event_QuarterPassed")
                .decides("actionVerified", "verified", false, true)
                .chaseAndComplete("Task_ProveAction", "Task_VerifyAction", "Task_CarryOutAction")
                .complete("Task_ProveAction", "Task_VerifyAction")
                .endsWith("EndEvent_ActionClosed");
    }

    @Test
    @Deployment(resources = ACTION_BEFORE)
    void anActionThatIsVerifiedIsNotAskedAbout() {
        agreed().complete("Task_CarryOutAction", "Task_ProveAction");
        move();
        walk.hasNo("Event_QuarterPassed")
                .waitsFor("Task_VerifyAction")
                .decides("actionVerified", "verified", true)
                .complete("Task_VerifyAction")
                .endsWith("EndEvent_ActionClosed");
    }

    @Test
    @Deployment(resources = ACTION_STEERED)
    void anActionThatIsAskedAboutAlreadyIsAskedOnce() {
        agreed().fire("Event_QuarterPassed").waitsFor("Task_CarryOutAction", "Task_UpdateAction");
        move();
        walk.hasNo("Event_QuarterPassed")
                .complete("Task_UpdateAction")
                .has("Event_QuarterPassed")
                .decides("cancellationDecided", "cancellationAgreed", true)
                .receive("CancellationAsked")
                .complete("Task_DecideCancellation")
                .endsWith("EndEvent_ActionCancelled");
    }

    @Test
    @Deployment(resources = PLAN_BEFORE)
    void theDeadlineOfAPlanThatIsWrittenRunsUntilItIsAccepted() {
        begun().waitsFor("Task_WriteDevelopmentPlan", "Task_WriteImprovementPlan");
        move();
        walk.has("Event_DeadlineMissed")
                .decides("developmentPlanDecided", "developmentPlanApproved", true)
                .chaseAndComplete("Task_WriteDevelopmentPlan")
                .fire("Event_DeadlineMissed")
                .waitsFor("Task_ApproveDevelopmentPlan", "Task_WriteImprovementPlan")
                .complete("Task_ApproveDevelopmentPlan");
        accepted();
    }

    @Test
    @Deployment(resources = PLAN_BEFORE)
    void theDeadlineOfAPlanWithTheRegionRunsAgain() {
        begun().decides("developmentPlanDecided", "developmentPlanApproved", true)
                .decides("improvementPlanDecided", "improvementPlanApproved", true)
                .complete("Task_WriteDevelopmentPlan", "Task_ApproveDevelopmentPlan")
                .complete("Task_WriteImprovementPlan", "Task_ApproveImprovementPlan")
                .waitsFor("Task_ReviewDevelopmentPlan");
        move();
        walk.has("Event_DeadlineMissed")
                .decides("developmentPlanReviewed", "developmentPlanAccepted", true)
                .decides("countOpenActions", "actionsOpen", true)
                .chaseAndComplete("Task_ReviewDevelopmentPlan")
                .fire("Event_QuarterPassed")
                .complete("Task_ReviewProgress")
                .receive("AllActionsClosed")
                .endsWith("EndEvent_PlanClosed");
    }

    @Test
    @Deployment(resources = PLAN_FIRST)
    void aPlanFromBeforeThereWasADeadlineHasOne() {
        begun();
        move();
        walk.has("Event_DeadlineMissed")
                .decides("developmentPlanDecided", "developmentPlanApproved", true)
                .complete("Task_WriteDevelopmentPlan", "Task_ApproveDevelopmentPlan");
        accepted();
    }

    @Test
    @Deployment(resources = PLAN_BEFORE)
    void aPlanThatIsStillWrittenIsSuperseded() {
        begun();
        move();
        walk.receive("PlanSuperseded").endsWith("EndEvent_PlanSuperseded");
    }

    @Test
    @Deployment(resources = PLAN_BEFORE)
    void aPlanThatIsFollowedIsSuperseded() {
        followed();
        move();
        walk.has("Event_QuarterPassed").receive("PlanSuperseded").endsWith("EndEvent_PlanSuperseded");
    }

    @Test
    @Deployment(resources = PLAN_BEFORE)
    void aPlanThatIsFollowedClosesWithItsLastAction() {
        followed().fire("Event_QuarterPassed").waitsFor("Task_ReviewProgress");
        move();
        walk.chaseAndComplete("Task_ReviewProgress").receive("AllActionsClosed").endsWith("EndEvent_PlanClosed");
    }

    @Test
    @Deployment(resources = ACTION_KEPT)
    void anActionInHandCanEndWithItsOrganisation() {
        agreed().waitsFor("Task_CarryOutAction");
        move();
        walk.waitsFor("Task_CarryOutAction")
                .has("Event_QuarterPassed")
                .receive("ActionDropped")
                .endsWith("EndEvent_NobodyLeft");
    }

    @Test
    @Deployment(resources = ACTION_KEPT)
    void anActionThatIsVerifiedCanEndWithItsOrganisationToo() {
        agreed().complete("Task_CarryOutAction", "Task_ProveAction").waitsFor("Task_VerifyAction");
        move();
        walk.receive("ActionDropped").endsWith("EndEvent_NobodyLeft");
    }

    @Test
    @Deployment(resources = REVIEW_BEFORE)
    void aReviewWhosePartIsUnderWayCanEndEarly() {
        walk.child("SelfEvaluationProcess", "takingPart", true)
                .waitingChild("ValidationProcess", "moderationNeeded", false)
                .begin("QualityReviewProcess", REVIEW);
        move();
        walk.receive("ReviewEndedEarly").endsWith("EndEvent_NothingMoreToDo");
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    @Deployment(resources = REVIEW_BEFORE)
    void aReviewWhosePartIsUnderWayGoesOnAsBefore() {
        walk.child("SelfEvaluationProcess", "takingPart", true)
                .waitingChild("ValidationProcess", "moderationNeeded", false)
                .begin("QualityReviewProcess", REVIEW);
        move();
        // after those of today, because what is called is the latest
        walk.child("ReportProcess", null, false)
                .child("ImprovementPlanProcess", null, false)
                .receiveInChild("Finished")
                .endsWith("EndEvent_ReviewClosed");
    }

    @Test
    @Deployment(resources = REVIEW_BEFORE)
    void aReviewThatWaitsForModerationCanEndEarly() {
        walk.child("SelfEvaluationProcess", "takingPart", true)
                .child("ValidationProcess", "moderationNeeded", true)
                .begin("QualityReviewProcess", REVIEW);
        move();
        walk.receive("ReviewEndedEarly").endsWith("EndEvent_NothingMoreToDo");
    }

    @Test
    @Deployment(resources = BIENNIAL_BEFORE)
    void aServiceImprovementReviewCanEndEarly() {
        walk.begin("ServiceImprovementReviewProcess", REVIEW).waitsFor("Task_SendPlanAndDocuments");
        move();
        walk.waitsFor("Task_SendPlanAndDocuments").receive("ReviewEndedEarly").endsWith("EndEvent_NothingMoreToDo");
    }

    @Test
    @Deployment(resources = BIENNIAL_BEFORE)
    void aServiceImprovementReviewThatIsOverNeedsToWaitForNoNextOne() {
        walk.decides("planAndDocumentsChecked", "documentsComplete", true)
                .decides("recordAnswered", "recordConfirmed", true)
                .begin("ServiceImprovementReviewProcess", REVIEW)
                .complete("Task_SendPlanAndDocuments", "Task_CheckPlanAndDocuments", "Task_AgreeMeetingDay")
                .complete("Task_RecordDiscussion", "Task_ConfirmRecord")
                .waitsFor();
        move();
        walk.receive("ReviewEndedEarly").endsWith("EndEvent_NothingMoreToDo");
    }

    private Walk agreed() {
        return walk.beginByMessage(
                "ActionAgreed", Map.of("planId", "p", "actionId", "a", "organisation", "ZA1", "region", "north"));
    }

    private Walk begun() {
        return walk.decides("openImprovementPlan", "requiredActions", true).begin("ImprovementPlanProcess", REVIEW);
    }

    private void accepted() {
        walk.decides("developmentPlanReviewed", "developmentPlanAccepted", true)
                .decides("improvementPlanDecided", "improvementPlanApproved", true)
                .decides("countOpenActions", "actionsOpen", false)
                .complete("Task_ReviewDevelopmentPlan", "Task_WriteImprovementPlan", "Task_ApproveImprovementPlan")
                .endsWith("EndEvent_NothingOpen");
    }

    private Walk followed() {
        return walk.decides("openImprovementPlan", "requiredActions", false)
                .decides("improvementPlanDecided", "improvementPlanApproved", true)
                .decides("countOpenActions", "actionsOpen", true)
                .begin("ImprovementPlanProcess", REVIEW)
                .complete("Task_WriteImprovementPlan", "Task_ApproveImprovementPlan");
    }

    private static final Map<String, Object> REVIEW = Map.of("reviewId", "r", "organisation", "ZA1", "region", "north");

    private Walk atAnswers() {
        return walk.begin("ReportProcess", REVIEW)
                .complete("Task_WriteReport", "Task_CheckReport", "Task_ReplyToReport");
    }

    private Walk issued() {
        return atAnswers().complete("Task_AnswerPoints", "Task_IssueReport");
    }

    private void confirmed() {
        walk.decides("levelReviewConfirmed", Map.of("reviewConfirmed", true, "levelsChanged", true))
                .complete("Task_DecideLevelReview", "Task_ConfirmLevelReview")
                .endsWith("Task_PublishNewVersion", "EndEvent_ReviewDecided");
    }

    /** Twice, as two starts of the application do it. */
    private void move() {
        List.of("report", "improvement-action", "improvement-plan", "quality-review", "service-improvement-review")
                .forEach(model -> engine.getRepositoryService()
                        .createDeployment()
                        .name("today")
                        .addClasspathResource("bpmn/" + model + ".bpmn")
                        .deploy());
        MoveRunningProcesses running = new MoveRunningProcesses(
                engine.getRepositoryService(), engine.getRuntimeService(), TransactionOperations.withoutTransaction());
        running.move();
        running.move();
    }

    private static Date inDays(int days) {
        return Date.from(Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS));
    }
}
