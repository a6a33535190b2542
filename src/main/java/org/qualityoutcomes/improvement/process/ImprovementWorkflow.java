package org.qualityoutcomes.improvement.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.qualityoutcomes.improvement.domain.ActionAgreed;
import org.qualityoutcomes.improvement.domain.AllActionsClosed;
import org.qualityoutcomes.improvement.domain.FollowUpBegun;
import org.qualityoutcomes.improvement.domain.PlanSuperseded;
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

    /** Nothing is to be written or approved: the process begins where plans are followed. */
    @EventListener
    void on(FollowUpBegun event) {
        runtime.createProcessInstanceByKey(ImprovementPlanProcess.KEY)
                .businessKey(event.reference())
                .setVariables(Map.of(
                        ImprovementPlanProcess.REVIEW_ID, event.review().toString(),
                        ImprovementPlanProcess.ORGANISATION, event.organisation(),
                        ImprovementPlanProcess.REGION, event.region(),
                        ImprovementPlanProcess.PLAN_ID, event.planId().toString()))
                .startBeforeActivity(ImprovementPlanProcess.FOLLOW_UP)
                .execute();
    }

    /** It ends wherever it stands; nobody waits where all actions were closed before. */
    @EventListener
    void on(PlanSuperseded event) {
        correlate(ImprovementPlanProcess.PLAN_SUPERSEDED, event.planId());
    }

    /** Nobody waits while the other plan is still being written; the process counts open actions when it gets there. */
    @EventListener
    void on(AllActionsClosed event) {
        correlate(ImprovementPlanProcess.ALL_ACTIONS_CLOSED, event.planId());
    }

    private void correlate(String message, UUID plan) {
        runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(ImprovementPlanProcess.PLAN_ID, plan.toString())
                .correlateAll();
    }
}
