package org.qualityoutcomes.assurance.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.qualityoutcomes.assurance.assignment.ProposalAccepted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An accepted proposal tells its process. */
@Component
class ValidatorAssignmentWorkflow {

    private final RuntimeService runtime;

    ValidatorAssignmentWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(ProposalAccepted event) {
        runtime.startProcessInstanceByKey(
                ValidatorAssignmentProcess.KEY,
                event.reference(),
                Map.of(
                        ValidatorAssignmentProcess.CYCLE_ID,
                        event.cycle().toString(),
                        ValidatorAssignmentProcess.PROPOSAL_ID,
                        event.proposal().toString()));
    }
}
