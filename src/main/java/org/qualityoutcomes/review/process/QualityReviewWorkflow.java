package org.qualityoutcomes.review.process;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.ReviewEndedEarly;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.ReviewLifecycle;
import org.qualityoutcomes.review.domain.NextReviewNotAwaited;
import org.qualityoutcomes.review.domain.ReviewOpened;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The review tells its lifecycle. */
@Component
class QualityReviewWorkflow implements ReviewLifecycle {

    /** The model that the reviews of a cycle pass through. */
    private static final Map<CycleKind, String> LIFECYCLES = Map.of(
            CycleKind.QUALITY_REVIEW,
            QualityReviewProcess.KEY,
            CycleKind.SERVICE_IMPROVEMENT_REVIEW,
            "ServiceImprovementReviewProcess");

    private final RuntimeService runtime;

    QualityReviewWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(ReviewOpened event) {
        runtime.startProcessInstanceByKey(
                LIFECYCLES.get(event.kind()),
                event.reference(),
                Map.of(
                        QualityReviewProcess.REVIEW_ID, event.review().toString(),
                        QualityReviewProcess.ORGANISATION, event.organisation(),
                        QualityReviewProcess.REGION, event.region()));
    }

    /** Wherever it stands, it and all that it called end. */
    @EventListener
    void on(ReviewEndedEarly event) {
        try {
            correlate(QualityReviewProcess.REVIEW_ENDED_EARLY, event.review());
        } catch (MismatchingMessageCorrelationException unheard) {
            throw new Refusal("Review " + event.reference() + " cannot be ended here: its way began before reviews"
                    + " could be ended, or it has just ended. Nothing has changed.");
        }
    }

    /** Nobody hears it where nothing was waited for. */
    @EventListener
    void on(NextReviewNotAwaited event) {
        runtime.createMessageCorrelation(QualityReviewProcess.REVIEW_ENDED_EARLY)
                .processInstanceVariableEquals(
                        QualityReviewProcess.REVIEW_ID, event.review().toString())
                .correlateAll();
    }

    @Override
    public void moderationDecided(ReviewId review) {
        correlate(QualityReviewProcess.MODERATION_DECIDED, review);
    }

    @Override
    public void submissionReopened(ReviewId review) {
        try {
            correlate(QualityReviewProcess.SUBMISSION_REOPENED, review);
        } catch (MismatchingMessageCorrelationException elsewhere) {
            throw new Refusal("A submission can be opened again only while it is validated.");
        }
    }

    private void correlate(String message, ReviewId review) {
        runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(QualityReviewProcess.REVIEW_ID, review.toString())
                .correlate();
    }
}
