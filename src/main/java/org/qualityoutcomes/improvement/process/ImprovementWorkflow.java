package org.qualityoutcomes.improvement.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.qualityoutcomes.improvement.domain.ActionAgreed;
import org.qualityoutcomes.improvement.domain.AllActionsClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans and actions tell their processes. */
@Component
class ImprovementWorkflow {

    private final RuntimeService runtime;

    ImprovementWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(ActionAgreed event) {
        runtime.startProcessInstanceByMessage(
                ImprovementActionProcess.ACTION_AGREED,
                event.reference(),
                Map.of(
                        ImprovementActionProcess.REVIEW_ID, event.review().toString(),
                        ImprovementActionProcess.ORGANISATION, event.organisation(),
                        ImprovementActionProcess.REGION, event.region(),
                        ImprovementActionProcess.PLAN_ID, event.planId().toString(),
                        ImprovementActionProcess.ACTION_ID, event.actionId().toString()));
    }

    /** Nobody waits while the other plan is still being written; the process counts open actions when it gets there. */
    @EventListener
    void on(AllActionsClosed event) {
        runtime.createMessageCorrelation(ImprovementPlanProcess.ALL_ACTIONS_CLOSED)
                .processInstanceVariableEquals(
                        ImprovementPlanProcess.PLAN_ID, event.planId().toString())
                .correlateAll();
    }
}
