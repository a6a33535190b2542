package org.qualityoutcomes.review.process;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.qualityoutcomes.review.domain.CyclePlanned;
import org.qualityoutcomes.review.domain.MeetingConvened;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The cycle tells its process. */
@Component
class ReviewCycleWorkflow {

    private final RuntimeService runtime;

    ReviewCycleWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(CyclePlanned event) {
        runtime.startProcessInstanceByKey(
                ReviewCycleProcess.KEY,
                event.reference(),
                Map.of(
                        ReviewCycleProcess.CYCLE_ID,
                        event.cycle().toString(),
                        ReviewCycleProcess.RESULTS_TO_RELEASE,
                        event.kind().hasLevels()));
    }

    @EventListener
    void on(MeetingConvened event) {
        try {
            begin(event);
        } catch (MismatchingMessageCorrelationException over) {
            throw new Refusal("This cycle is over, or not open yet: no meeting can be convened in it.");
        }
    }

    private void begin(MeetingConvened event) {
        runtime.createMessageCorrelation(ReviewCycleProcess.MEETING_CONVENED)
                .processInstanceVariableEquals(
                        ReviewCycleProcess.CYCLE_ID, event.cycle().toString())
                .setVariablesToTriggeredScope(Map.of(
                        ReviewCycleProcess.MEETING_ID, event.meetingId().toString(),
                        ReviewCycleProcess.MEETING_REFERENCE, event.meetingReference()))
                .correlate();
    }
}
