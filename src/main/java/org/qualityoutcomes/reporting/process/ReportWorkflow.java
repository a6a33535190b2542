package org.qualityoutcomes.reporting.process;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.qualityoutcomes.reporting.domain.LevelReviewRequested;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The report tells its process. */
@Component
class ReportWorkflow {

    private final RuntimeService runtime;

    ReportWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(LevelReviewRequested event) {
        try {
            runtime.createMessageCorrelation(ReportProcess.LEVEL_REVIEW_REQUESTED)
                    .processInstanceVariableEquals(
                            ReportProcess.REPORT_ID, event.reportId().toString())
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new Refusal("The time in which a review of levels can be asked for is over.");
        }
    }
}
