package org.qualityoutcomes.practice.finding;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.improvement.ChosenActions;
import org.qualityoutcomes.improvement.ChosenActions.Proposal;
import org.qualityoutcomes.improvement.PlanBegun;
import org.qualityoutcomes.practice.finding.Adoptions.Adoption;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cards that a library wanted to use when it had no plan are in the next one. */
@Component
@Transactional
class FillBegunPlan {

    private final Adoptions adoptions;
    private final ChosenActions actions;
    private final Counterparts counterparts;
    private final KnownServices services;
    private final Clock clock;

    FillBegunPlan(
            Adoptions adoptions,
            ChosenActions actions,
            Counterparts counterparts,
            KnownServices services,
            Clock clock) {
        this.adoptions = adoptions;
        this.actions = actions;
        this.counterparts = counterparts;
        this.services = services;
        this.clock = clock;
    }

    /** What waits for a plan is in it from its first day; what serves no outcome of its edition goes on waiting. */
    @EventListener
    public void on(PlanBegun plan) {
        List<Adoption> waiting = adoptions.ofOrganisation(plan.organisation()).stream()
                .filter(each -> each.actionId() == null)
                .toList();
        for (Adoption each : waiting) {
            counterparts.outcomeIn(plan.edition(), each.outcome()).ifPresent(outcome -> {
                UUID action = actions.choose(
                        plan.organisation(), Proposal.of(outcome, indicator(plan.edition(), each), each.action()));
                Integer level = services.lastLevel(plan.organisation(), each.outcome());
                adoptions.become(each.id(), action, each.action(), each.named(), clock.instant(), level);
            });
        }
    }

    /** Indicators correspond only within outcomes that do. */
    private @Nullable String indicator(String edition, Adoption adoption) {
        String indicator = adoption.indicator();
        return indicator == null
                ? null
                : counterparts
                        .indicatorIn(edition, new Code(adoption.outcome().edition(), indicator))
                        .orElse(null);
    }
}
