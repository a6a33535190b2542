package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.improvement.ChosenActions;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was found elsewhere is one of the team's own improvements, and is asked for what all of them are asked for. */
@Component
@Transactional
class ChooseActions implements ChosenActions {

    private static final String FATES =
            """
            select a.id as id, p.reference as reference, a.number as number, a.state as state, a.chosen as chosen,
                a.evidenceId as evidence, a.success.unit as unit, a.success.baseline as baseline, a.achieved as achieved
            from ImprovementAction a join a.plan p
            where a.id in :actions
            """;

    private final Plans plans;
    private final Reviews reviews;
    private final ActionPeople people;
    private final PlanRules rules;
    private final EntityManager entities;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // seven, because an action is checked as in the plan
    ChooseActions(
            Plans plans,
            Reviews reviews,
            ActionPeople people,
            PlanRules rules,
            EntityManager entities,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.reviews = reviews;
        this.people = people;
        this.rules = rules;
        this.entities = entities;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Place place(String ods) {
        Map<String, String> team = new LinkedHashMap<>();
        people.team(ods).forEach(each -> team.put(each.username(), each.name()));
        Map<String, String> kinds = new LinkedHashMap<>();
        Stream.of(MeasureKind.values()).forEach(each -> kinds.put(each.name(), each.title()));
        Optional<ImprovementPlan> plan = taking(ods);
        return new Place(
                plan.map(ChooseActions::taking).orElse(Taking.LATER),
                plan.map(ImprovementPlan::id).orElse(null),
                plan.map(each -> reviews.get(each.review()).edition()).orElse(null),
                team,
                kinds);
    }

    /** The one that is being written, else the latest that people work on. */
    private Optional<ImprovementPlan> taking(String ods) {
        List<ImprovementPlan> all = plans.ofOrganisation(ods);
        return Stream.concat(
                        all.stream().filter(each -> each.state(false) == PlanState.DRAFT),
                        all.stream().filter(each -> each.state(false) == PlanState.IN_FORCE && each.hasOpenActions()))
                .findFirst();
    }

    private static Taking taking(ImprovementPlan plan) {
        return plan.state(false) == PlanState.DRAFT ? Taking.TO_BE_WRITTEN : Taking.AT_ONCE;
    }

    @Override
    public UUID choose(String ods, Proposal proposal) {
        ImprovementPlan plan = taking(ods)
                .flatMap(each -> plans.hold(each.id()))
                .orElseThrow(() -> new Refusal("There is no plan that takes another action now."));
        List<String> team = people.team(ods).stream().map(Person::username).toList();
        PlannedAction planned = planned(proposal);
        refuse(PlanRules.problems(rules.outcomes(plan.review()), team, planned, today(), UnaryOperator.identity()));
        UUID action = taking(plan) == Taking.TO_BE_WRITTEN ? written(plan, planned) : begun(plan, team, planned);
        events.publishEvent(ImprovementDeed.of(
                plan, "An action was taken over from good practice of others.", ImprovementDeed.LEAD, planned.text()));
        return action;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private UUID written(ImprovementPlan plan, PlannedAction planned) {
        plan.write(false, List.of(planned), Map.of());
        plans.save(plan);
        return plan.actions().get(plan.actions().size() - 1).id();
    }

    private UUID begun(ImprovementPlan plan, List<String> team, PlannedAction planned) {
        ImprovementAction tried = new ImprovementAction(plan, 0, planned.outcome(), planned.text());
        tried.plan(planned);
        refuse(tried.missing(today(), team, UnaryOperator.identity()));
        ImprovementAction action = plan.agreeMore(List.of(planned), today()).get(0);
        plans.save(plan);
        events.publishEvent(new ActionAgreed(
                plan.review(), plan.id(), action.id(), action.name(), plan.organisation(), plan.region()));
        return action.id();
    }

    private static PlannedAction planned(Proposal proposal) {
        return new PlannedAction(
                null,
                proposal.outcome(),
                proposal.text(),
                true,
                "",
                proposal.owner(),
                proposal.due(),
                proposal.measure(),
                new SuccessMeasure(kind(proposal.kind()), "", null, null),
                ActionTerms.of(proposal.indicator()));
    }

    private static @Nullable MeasureKind kind(@Nullable String code) {
        return Stream.of(MeasureKind.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Fate> fates(Collection<UUID> actions) {
        return actions.isEmpty()
                ? Map.of()
                : entities.createQuery(FATES, Tuple.class)
                        .setParameter("actions", actions)
                        .getResultStream()
                        .map(ChooseActions::fate)
                        .collect(Collectors.toMap(Fate::action, Function.identity()));
    }

    private static Fate fate(Tuple row) {
        ActionState state = row.get("state", ActionState.class);
        return new Fate(
                row.get("id", UUID.class),
                row.get("reference", String.class) + "-A" + row.get("number", Integer.class),
                standing(state, row.get("chosen", Boolean.class)),
                row.get("evidence") != null,
                row.get("unit", String.class),
                SuccessMeasure.plain(row.get("baseline", BigDecimal.class)),
                SuccessMeasure.plain(row.get("achieved", BigDecimal.class)));
    }

    private static Standing standing(ActionState state, boolean chosen) {
        if (!chosen || state == ActionState.CANCELLED) {
            return Standing.GIVEN_UP;
        }
        if (state == ActionState.PLANNED) {
            return Standing.IN_PLAN;
        }
        return state == ActionState.CLOSED ? Standing.DONE : Standing.IN_HAND;
    }

    private LocalDate today() {
        return OfficeHours.day(clock.instant());
    }
}
