package org.qualityoutcomes.improvement.process;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qualityoutcomes.improvement.biennial.NextReviewHeld;
import org.qualityoutcomes.improvement.biennial.NextReviewMoved;
import org.qualityoutcomes.improvement.biennial.NextReviewOpened;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The service improvement review tells its process. */
@Component
class ServiceImprovementReviewWorkflow {

    private final RuntimeService runtime;
    private final ManagementService management;

    ServiceImprovementReviewWorkflow(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    @EventListener
    void on(NextReviewOpened event) {
        correlate(ServiceImprovementReviewProcess.NEXT_REVIEW_OPENED, event.unfinished());
    }

    @EventListener
    void on(NextReviewHeld event) {
        correlate(ServiceImprovementReviewProcess.NEXT_REVIEW_HELD, event.earlier());
    }

    /** The timer asks again for its day. */
    @EventListener
    void on(NextReviewMoved event) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(ServiceImprovementReviewProcess.KEY)
                .variableValueEquals(
                        ServiceImprovementReviewProcess.REVIEW_ID,
                        event.review().toString())
                .list()
                .forEach(this::recalculate);
    }

    private void recalculate(ProcessInstance instance) {
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(ServiceImprovementReviewProcess.NOTICE_DUE)
                .list()
                .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
    }

    private void correlate(String message, ReviewId review) {
        runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(ServiceImprovementReviewProcess.REVIEW_ID, review.toString())
                .correlateAll();
    }
}
