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
class ReportProcessTest {

    private static final String MODEL = "bpmn/report.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void reportFinal() {
        walk().decides("reportChecked", "reportAccepted", false, true)
                .decides("replyGiven", "pointsRaised", false)
                .begin("ReportProcess", REVIEW)
                .chaseAndComplete("Task_WriteReport", "Task_CheckReport")
                .complete("Task_WriteReport", "Task_CheckReport")
                .chaseAndComplete("Task_ReplyToReport", "Task_IssueReport")
                .fire("Event_LevelReviewWindowClosed")
                .endsWith("EndEvent_ReportFinal");
    }

    @Test
    @Deployment(resources = MODEL)
    void silencePassesOn() {
        walk().decides("reportChecked", "reportAccepted", true)
                .begin("ReportProcess", REVIEW)
                .complete("Task_WriteReport", "Task_CheckReport")
                .fire("Event_ReplyPeriodEnded")
                .waitsFor("Task_IssueReport")
                .complete("Task_IssueReport")
                .fire("Event_LevelReviewWindowClosed")
                .endsWith("Task_RecordSilence", "EndEvent_ReportFinal");
    }

    @Test
    @Deployment(resources = MODEL)
    void releasedWithItsCycle() {
        walk().decides("reportChecked", "reportAccepted", true)
                .decides("replyGiven", "pointsRaised", false)
                .begin("ReportProcess", REVIEW)
                .complete("Task_WriteReport", "Task_CheckReport", "Task_ReplyToReport")
                .waitsFor("Task_IssueReport")
                .receive("ReportReleased")
                .waitsFor()
                .fire("Event_LevelReviewWindowClosed")
                .endsWith("Event_ReleasedWithItsCycle", "Task_PublishReport", "EndEvent_ReportFinal");
    }

    @Test
    @Deployment(resources = MODEL)
    void refusedPointsLeaveTheReportAsItIs() {
        pointsRaised()
                .decides("pointsAnswered", "pointsAccepted", false)
                .chaseAndComplete("Task_AnswerPoints")
                .waitsFor("Task_IssueReport")
                .complete("Task_IssueReport")
                .fire("Event_LevelReviewWindowClosed")
                .endsWith("EndEvent_ReportFinal");
    }

    @Test
    @Deployment(resources = MODEL)
    void anAcceptedPointChangesTheReportBeforeItIsIssued() {
        pointsRaised()
                .decides("pointsAnswered", "pointsAccepted", true)
                .decides("revisionChecked", "revisionAccepted", false, true)
                .complete("Task_AnswerPoints")
                .chaseAndComplete("Task_ReviseReport", "Task_CheckRevision")
                .waitsFor("Task_ReviseReport")
                .complete("Task_ReviseReport", "Task_CheckRevision")
                .waitsFor("Task_IssueReport")
                .complete("Task_IssueReport")
                .fire("Event_LevelReviewWindowClosed")
                .endsWith("EndEvent_ReportFinal");
    }

    @Test
    @Deployment(resources = MODEL)
    void reviewDecidedWithAChange() {
        reviewAsked(Map.of("reviewConfirmed", true, "levelsChanged", true))
                .endsWith("Task_PublishNewVersion", "EndEvent_ReviewDecided");
    }

    @Test
    @Deployment(resources = MODEL)
    void reviewDecidedWithoutAChange() {
        reviewAsked(Map.of("reviewConfirmed", true, "levelsChanged", false)).endsWith("EndEvent_ReviewDecided");
    }

    @Test
    @Deployment(resources = MODEL)
    void whatTheSecondDoesNotConfirmIsDecidedAgain() {
        reviewAsked(Map.of("reviewConfirmed", false, "levelsChanged", false))
                .waitsFor("Task_DecideLevelReview")
                .decides("levelReviewConfirmed", Map.of("reviewConfirmed", true, "levelsChanged", false))
                .complete("Task_DecideLevelReview", "Task_ConfirmLevelReview")
                .endsWith("EndEvent_ReviewDecided");
    }

    private static final Map<String, Object> REVIEW = Map.of("reviewId", "r", "organisation", "ZA1", "region", "north");

    private static Walk pointsRaised() {
        return walk().decides("reportChecked", "reportAccepted", true)
                .decides("replyGiven", "pointsRaised", true)
                .begin("ReportProcess", REVIEW)
                .complete("Task_WriteReport", "Task_CheckReport", "Task_ReplyToReport");
    }

    private static Walk reviewAsked(Map<String, Boolean> decided) {
        return walk().decides("reportChecked", "reportAccepted", true)
                .decides("replyGiven", "pointsRaised", false)
                .decides("levelReviewConfirmed", decided)
                .begin("ReportProcess", REVIEW)
                .complete("Task_WriteReport", "Task_CheckReport", "Task_ReplyToReport", "Task_IssueReport")
                .receive("LevelReviewRequested")
                .chaseAndComplete("Task_DecideLevelReview", "Task_ConfirmLevelReview");
    }

    private static Walk walk() {
        Date later = Date.from(Instant.now().plus(Duration.ofDays(30)));
        return new Walk(extension.getProcessEngine(), "report")
                .resolves("replyPeriod", later)
                .resolves("levelReviewWindow", later);
    }
}
