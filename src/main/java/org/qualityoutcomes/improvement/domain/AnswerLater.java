package org.qualityoutcomes.improvement.domain;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a newer version of the report requires once the development plan is in force: the lead plans it beside the plan. */
@Component
@Transactional
public class AnswerLater {

    private final Plans plans;
    private final PlanAccess access;
    private final PlanRules rules;
    private final ActionChoices choices;
    private final ActionPeople people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // seven, because an action is checked as in the plan
    AnswerLater(
            Plans plans,
            PlanAccess access,
            PlanRules rules,
            ActionChoices choices,
            ActionPeople people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.access = access;
        this.rules = rules;
        this.choices = choices;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** Ids of what the reader can still plan an action for; none for who does not lead the library. */
    @Transactional(readOnly = true)
    public Set<UUID> open(UUID id) {
        ImprovementPlan plan = plans.get(id);
        return access.isLead(plan) && plan.takesMore()
                ? new RequiredActionsPolicy(plan)
                        .unanswered().stream().map(RequiredPoint::id).collect(Collectors.toSet())
                : Set.of();
    }

    /** The action is agreed, and begins. */
    public void agree(UUID id, UUID point, PlannedAction sent) {
        ImprovementPlan plan = plans.hold(id).orElseThrow(NotFound::new);
        access.write(plan);
        PlannedAction planned = sent.serving(plan.outcomeOf(point));
        List<String> team =
                people.team(plan.organisation()).stream().map(Person::username).toList();
        var today = OfficeHours.day(clock.instant());
        rules.check(plan.review(), team, List.of(planned), today);
        choices.check(plan, List.of(planned));
        ImprovementAction action = plan.agreeRequired(point, planned, today, team);
        plans.save(plan);
        events.publishEvent(ImprovementDeed.of(
                plan,
                "Action " + action.name() + " planned for what the report requires since.",
                ImprovementDeed.LEAD,
                action.text()));
        events.publishEvent(new ActionAgreed(
                plan.review(), plan.id(), action.id(), action.name(), plan.organisation(), plan.region()));
    }
}
