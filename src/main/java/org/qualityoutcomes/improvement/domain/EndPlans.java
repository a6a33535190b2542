package org.qualityoutcomes.improvement.domain;

import java.time.Clock;
import java.util.List;
import org.qualityoutcomes.organisation.OrganisationClosed;
import org.qualityoutcomes.review.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans of an organisation that is closed end with it, with the actions that were open. What was done stays done. */
@Component
@Transactional
class EndPlans {

    private final Plans plans;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EndPlans(Plans plans, Clock clock, ApplicationEventPublisher events) {
        this.plans = plans;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(OrganisationClosed event) {
        Why closed = new Why("The organisation was closed.", Deed.RULE, clock.instant());
        plans.ofOrganisation(event.closed().ods()).stream()
                .filter(ImprovementPlan::isUnfinished)
                .forEach(plan -> end(plan, closed));
    }

    private void end(ImprovementPlan plan, Why why) {
        List<ImprovementAction> open = plan.endWithOrganisation(why);
        plans.save(plan);
        events.publishEvent(ImprovementDeed.of(
                        plan, "Plan of " + plan.reference() + " ended with its organisation.", Deed.RULE, null)
                .because(why.reason()));
        open.forEach(action -> events.publishEvent(new ActionDropped(action.id())));
        events.publishEvent(new PlanSuperseded(plan.id()));
    }
}
