package org.qualityoutcomes.review.process;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.domain.FollowReview;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lifecycle tells the review. */
@Configuration
class QualityReviewSteps {

    private static final Map<String, Phase> PHASES = Map.ofEntries(
            entry(QualityReviewProcess.SELF_EVALUATE, Phase.SELF_EVALUATION),
            entry(QualityReviewProcess.VALIDATE, Phase.VALIDATION),
            entry(QualityReviewProcess.WAIT_FOR_MODERATION, Phase.MODERATION),
            entry(QualityReviewProcess.REPORT, Phase.REPORT),
            entry(QualityReviewProcess.IMPROVE, Phase.IMPROVEMENT),
            entry("Task_SendPlanAndDocuments", Phase.PREPARATION),
            entry("Task_AgreeMeetingDay", Phase.DISCUSSION),
            entry("Task_RecordDiscussion", Phase.DISCUSSION),
            entry("Task_ConfirmRecord", Phase.FEEDBACK));

    @Bean
    ExecutionListener phaseEntered(FollowReview follow) {
        return execution ->
                follow.enter(review(execution), Objects.requireNonNull(PHASES.get(execution.getCurrentActivityId())));
    }

    @Bean
    JavaDelegate closeReview(FollowReview follow) {
        return execution -> follow.close(review(execution));
    }

    @Bean
    JavaDelegate remind(OpenTasks openTasks, ApplicationEventPublisher events) {
        return execution -> openTasks.chasedBy(execution).ifPresent(events::publishEvent);
    }

    private static ReviewId review(DelegateExecution execution) {
        return ReviewId.of((String) execution.getVariable(QualityReviewProcess.REVIEW_ID));
    }
}
