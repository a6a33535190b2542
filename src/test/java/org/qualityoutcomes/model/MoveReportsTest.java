package org.qualityoutcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qualityoutcomes.platform.engine.MoveReports;

/** Reports that began with the model before come to their end by the model of today, wherever they stand. */
@ExtendWith(FreshMocks.class)
class MoveReportsTest {

    private static final String BEFORE = "models-before/report.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = ProcessEngineCoverageExtension.builder()
            .configurationResource("model/engine.cfg.xml")
            .build();

    private final ProcessEngine engine = extension.getProcessEngine();
    private final Walk walk = new Walk(engine, "report")
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
        engine.getRepositoryService()
                .createDeployment()
                .name("today")
                .addClasspathResource("bpmn/report.bpmn")
                .deploy();
        MoveReports reports = new MoveReports(engine.getRepositoryService(), engine.getRuntimeService());
        reports.move();
        reports.move();
    }

    private static Date inDays(int days) {
        return Date.from(Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS));
    }
}
