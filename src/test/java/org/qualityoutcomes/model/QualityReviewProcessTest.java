package org.qualityoutcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FreshMocks.class)
class QualityReviewProcessTest {

    private static final String MODEL = "bpmn/quality-review.bpmn";

    private static final Map<String, Object> REVIEW = Map.of("reviewId", "r", "organisation", "ZA1", "region", "north");

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void notTakingPart() {
        begin(false, false).endsWith("EndEvent_NotTakingPart");
    }

    @Test
    @Deployment(resources = MODEL)
    void reviewClosed() {
        begin(true, false).endsWith("EndEvent_ReviewClosed");
    }

    @Test
    @Deployment(resources = MODEL)
    void moderationDecided() {
        begin(true, true).receive("ModerationDecided").endsWith("Event_ModerationDecided", "EndEvent_ReviewClosed");
    }

    @Test
    @Deployment(resources = MODEL)
    void notSubmitted() {
        new Walk(extension.getProcessEngine(), "quality-review")
                .escalatingChild("SelfEvaluationProcess", "NotSubmitted")
                .begin("QualityReviewProcess", REVIEW)
                .endsWith("Event_SubmissionMissed", "EndEvent_NotSubmitted");
    }

    @Test
    @Deployment(resources = MODEL)
    void theSubmissionIsReopened() {
        new Walk(extension.getProcessEngine(), "quality-review")
                .child("SelfEvaluationProcess", "takingPart", true, true)
                .waitingChild("ValidationProcess", "moderationNeeded", false)
                .child("ReportProcess", null, false)
                .child("ImprovementPlanProcess", null, false)
                .begin("QualityReviewProcess", REVIEW)
                .receive("SubmissionReopened")
                .receiveInChild("Finished")
                .endsWith("Event_SubmissionReopened", "EndEvent_ReviewClosed");
    }

    @Test
    @Deployment(resources = MODEL)
    void aReviewThatEndsEarlyEndsWithWhatItCalled() {
        new Walk(extension.getProcessEngine(), "quality-review")
                .child("SelfEvaluationProcess", "takingPart", true)
                .waitingChild("ValidationProcess", "moderationNeeded", false)
                .begin("QualityReviewProcess", REVIEW)
                .receive("ReviewEndedEarly")
                .endsWith("StartEvent_ReviewEndedEarly", "EndEvent_NothingMoreToDo");
        assertThat(extension
                        .getProcessEngine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .count())
                .isZero();
    }

    private static Walk begin(boolean takingPart, boolean moderationNeeded) {
        return new Walk(extension.getProcessEngine(), "quality-review")
                .child("SelfEvaluationProcess", "takingPart", takingPart)
                .child("ValidationProcess", "moderationNeeded", moderationNeeded)
                .child("ReportProcess", null, false)
                .child("ImprovementPlanProcess", null, false)
                .begin("QualityReviewProcess", REVIEW);
    }
}
