package org.qualityoutcomes.changes.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.qualityoutcomes.changes.domain.WithdrawalAsked;
import org.qualityoutcomes.changes.domain.WithdrawalDropped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A wish to withdraw a review tells its process. */
@Component
class ReviewWithdrawalWorkflow {

    private final RuntimeService runtime;

    ReviewWithdrawalWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(WithdrawalAsked event) {
        runtime.startProcessInstanceByMessage(
                ReviewWithdrawalProcess.WITHDRAWAL_ASKED,
                event.review().reference(),
                Map.of(
                        ReviewWithdrawalProcess.WITHDRAWAL_ID,
                        event.withdrawal().toString(),
                        ReviewWithdrawalProcess.REVIEW_ID,
                        event.review().id().toString(),
                        ReviewWithdrawalProcess.ORGANISATION,
                        event.review().organisation().ods(),
                        ReviewWithdrawalProcess.REGION,
                        event.review().organisation().region().key()));
    }

    @EventListener
    void on(WithdrawalDropped event) {
        runtime.createMessageCorrelation(ReviewWithdrawalProcess.WITHDRAWAL_DROPPED)
                .processInstanceVariableEquals(
                        ReviewWithdrawalProcess.WITHDRAWAL_ID,
                        event.withdrawal().toString())
                .correlate();
    }
}
