package org.qualityoutcomes.review.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.domain.OpenReviews;
import org.qualityoutcomes.review.domain.RunCycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the cycle. */
@Configuration
class ReviewCycleSteps {

    @Bean
    TaskListener cycleSetUp(RunCycle run) {
        return task -> run.setUp(cycle(task));
    }

    @Bean
    JavaDelegate openReviews(OpenReviews open) {
        return execution -> execution.setVariable(ReviewCycleProcess.ALL_REVIEWS_OPEN, open.next(cycle(execution)));
    }

    @Bean
    TaskListener submissionsClosed(RunCycle run) {
        return task -> run.closeSubmissions(cycle(task));
    }

    @Bean
    TaskListener resultsReleased(RunCycle run) {
        return task -> run.releaseResults(cycle(task));
    }

    @Bean
    TaskListener nationalSummaryPublished(RunCycle run) {
        return task -> run.publishSummary(cycle(task));
    }

    private static CycleId cycle(VariableScope scope) {
        return CycleId.of((String) scope.getVariable(ReviewCycleProcess.CYCLE_ID));
    }
}
