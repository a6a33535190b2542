package org.qualityoutcomes.model;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(FreshMocks.class)
class ReviewCycleProcessTest {

    private static final String MODEL = "bpmn/review-cycle.bpmn";

    private static final Map<String, Object> CYCLE = Map.of("cycleId", "c", "resultsToRelease", true);

    @RegisterExtension
    static ProcessEngineCoverageExtension extension = Coverage.whole();

    @Test
    @Deployment(resources = MODEL)
    void cycleCompleted() {
        new Walk(extension.getProcessEngine(), "review-cycle")
                .decides("openReviews", "allReviewsOpen", false, true)
                .begin("ReviewCycleProcess", CYCLE)
                .chaseAndComplete(
                        "Task_SetUpCycle",
                        "Task_CloseSubmissions",
                        "Task_ReleaseResults",
                        "Task_PublishNationalSummary")
                .endsWith("EndEvent_CycleCompleted");
    }

    @Test
    @Deployment(resources = MODEL)
    void meetingOver() {
        new Walk(extension.getProcessEngine(), "review-cycle")
                .child("ModerationProcess", null, false)
                .decides("openReviews", "allReviewsOpen", true)
                .begin("ReviewCycleProcess", CYCLE)
                .receive("MeetingConvened")
                .waitsFor("Task_SetUpCycle")
                .complete(
                        "Task_SetUpCycle",
                        "Task_CloseSubmissions",
                        "Task_ReleaseResults",
                        "Task_PublishNationalSummary")
                .endsWith("EndEvent_MeetingOver", "EndEvent_CycleCompleted");
    }

    @Test
    @Deployment(resources = MODEL)
    void nothingToRelease() {
        new Walk(extension.getProcessEngine(), "review-cycle")
                .decides("openReviews", "allReviewsOpen", true)
                .begin("ReviewCycleProcess", Map.of("cycleId", "c", "resultsToRelease", false))
                .complete("Task_SetUpCycle", "Task_CloseSubmissions")
                .endsWith("EndEvent_NothingToRelease");
    }
}
