package org.qualityoutcomes.changes.process;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.qualityoutcomes.changes.domain.ChangeCalledOff;
import org.qualityoutcomes.changes.domain.ChangeDecided;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A change tells its process. */
@Component
class OrganisationChangeWorkflow {

    private final RuntimeService runtime;

    OrganisationChangeWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(ChangeDecided event) {
        runtime.startProcessInstanceByMessage(
                OrganisationChangeProcess.CHANGE_DECIDED,
                event.reference(),
                Map.of(OrganisationChangeProcess.CHANGE_ID, event.change().toString()));
    }

    @EventListener
    void on(ChangeCalledOff event) {
        try {
            runtime.createMessageCorrelation(OrganisationChangeProcess.CHANGE_CALLED_OFF)
                    .processInstanceVariableEquals(
                            OrganisationChangeProcess.CHANGE_ID, event.change().toString())
                    .correlate();
        } catch (MismatchingMessageCorrelationException begun) {
            throw new Refusal("The day of this change has come, and it cannot be called off any more.");
        }
    }
}
