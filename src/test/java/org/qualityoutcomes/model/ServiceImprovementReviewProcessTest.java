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
class ServiceImprovementReviewProcessTest {

    private static final String MODEL = "bpmn/service-improvement-review.bpmn";

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void nextReviewDueAfterItsThreeNotices() {
        walk().decides("planAndDocumentsChecked", "documentsComplete", false, true)
                .decides("recordAnswered", "recordConfirmed", false, true)
                .decides("giveNotice", "nextReviewDue", false, false, true)
                .begin("ServiceImprovementReviewProcess", REVIEW)
                .chaseAndComplete("Task_SendPlanAndDocuments", "Task_CheckPlanAndDocuments")
                .complete("Task_SendPlanAndDocuments", "Task_CheckPlanAndDocuments")
                .chaseAndComplete("Task_AgreeMeetingDay", "Task_RecordDiscussion", "Task_ConfirmRecord")
                .complete("Task_RecordDiscussion", "Task_ConfirmRecord")
                .passed("Task_AgreeChanges", "Task_ScheduleNextReview", "Task_CloseReview")
                .waitsFor()
                .fire("Event_NoticeDue")
                .fire("Event_NoticeDue")
                .waitsFor()
                .fire("Event_NoticeDue")
                .endsWith("EndEvent_NextReviewDue");
    }

    @Test
    @Deployment(resources = MODEL)
    void earlierReviewHeldAfterSilence() {
        prepared()
                .complete("Task_RecordDiscussion")
                .fire("Event_ReplyPeriodOver")
                .passed("Task_AcceptBySilence", "Task_AgreeChanges")
                .receive("NextReviewHeld")
                .endsWith("EndEvent_EarlierReviewHeld");
    }

    @Test
    @Deployment(resources = MODEL)
    void reviewOvertaken() {
        prepared().receive("NextReviewOpened").passed("Task_EndOvertakenReview").endsWith("EndEvent_ReviewOvertaken");
    }

    @Test
    @Deployment(resources = MODEL)
    void aReviewEndsEarlyWhereverItStands() {
        prepared().receive("ReviewEndedEarly").endsWith("StartEvent_ReviewEndedEarly", "EndEvent_NothingMoreToDo");
    }

    private static final Map<String, Object> REVIEW = Map.of("reviewId", "r", "organisation", "ZA1", "region", "north");

    private static Walk prepared() {
        return walk().decides("planAndDocumentsChecked", "documentsComplete", true)
                .begin("ServiceImprovementReviewProcess", REVIEW)
                .complete("Task_SendPlanAndDocuments", "Task_CheckPlanAndDocuments", "Task_AgreeMeetingDay")
                .waitsFor("Task_RecordDiscussion");
    }

    private static Walk walk() {
        Date later = Date.from(Instant.now().plus(Duration.ofDays(14)));
        return new Walk(extension.getProcessEngine(), "service-improvement-review")
                .resolves("recordReplyPeriod", later)
                .resolves("nextNotice", later);
    }
}
