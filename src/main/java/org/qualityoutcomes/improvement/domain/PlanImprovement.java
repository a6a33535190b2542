package org.qualityoutcomes.improvement.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the begun plan to plans in force, and a look at them each quarter. */
@Component
@Transactional
public class PlanImprovement {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Plans plans;
    private final ActionPeople people;
    private final PlanAccess access;
    private final PlanRules rules;
    private final ActionChoices choices;
    private final ActionStatusPolicy statuses;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // nine, because a plan brings people, rules and dates together
    PlanImprovement(
            Plans plans,
            ActionPeople people,
            PlanAccess access,
            PlanRules rules,
            ActionChoices choices,
            ActionStatusPolicy statuses,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.people = people;
        this.access = access;
        this.rules = rules;
        this.choices = choices;
        this.statuses = statuses;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public boolean hasRequiredActions(UUID id) {
        return plans.get(id).hasRequiredActions();
    }

    @Transactional(readOnly = true)
    public PlanView show(UUID id) {
        ImprovementPlan plan = plans.get(id);
        access.read(plan);
        return PlanViews.of(List.of(plan), people, statuses, today()).of(plan, people.team(plan.organisation()));
    }

    /** Those of the review's edition, in its order. */
    @Transactional(readOnly = true)
    public List<Outcome> outcomes(UUID id) {
        ImprovementPlan plan = plans.get(id);
        access.read(plan);
        return rules.outcomes(plan.review());
    }

    /**
     * Keeps what the lead plans, finished or not; whoever comes second waits for the first.
     *
     * @param seen the fingerprints of the actions as the sender saw them; without one, an action is written over
     */
    public void write(UUID id, boolean development, List<PlannedAction> actions, Map<UUID, String> seen) {
        ImprovementPlan plan = plans.hold(id).orElseThrow(NotFound::new);
        access.write(plan);
        rules.check(
                plan.review(),
                people.team(plan.organisation()).stream().map(Person::username).toList(),
                actions,
                today());
        choices.check(plan, actions);
        plan.write(development, actions, seen);
        plans.save(plan);
    }

    /** Whoever saves at the same moment waits, so that nothing is emptied between the look for gaps and the end of it. */
    public void written(UUID id, boolean development) {
        ImprovementPlan plan = plans.hold(id).orElseThrow(NotFound::new);
        plan.written(
                development,
                today(),
                people.team(plan.organisation()).stream().map(Person::username).toList(),
                user.username().orElse(null));
        plans.save(plan);
        events.publishEvent(ImprovementDeed.of(
                plan, title(development) + " written.", ImprovementDeed.LEAD, measures(plan, development)));
    }

    /** By what each action will be measured, or null where none is taken up. */
    private static @Nullable String measures(ImprovementPlan plan, boolean development) {
        String measures = plan.part(development).stream()
                .filter(ImprovementAction::isChosen)
                .map(action -> action.name() + ": " + action.success().title())
                .collect(Collectors.joining("; "));
        return measures.isEmpty() ? null : measures;
    }

    /** @return whether the sponsor approves the plan */
    public boolean decided(UUID id, boolean development, boolean approved, String comment) {
        ImprovementPlan plan = plans.hold(id).orElseThrow(NotFound::new);
        refuseSecond(plan, development, PlanState.APPROVAL);
        plan.decided(development, approved, comment, decider(), clock.instant());
        return settle(plan, development, approved, comment, ImprovementDeed.SPONSOR);
    }

    /** @return whether the regional lead accepts the development plan */
    public boolean reviewed(UUID id, boolean accepted, String comment) {
        ImprovementPlan plan = plans.hold(id).orElseThrow(NotFound::new);
        refuseSecond(plan, true, PlanState.OUTSIDE_REVIEW);
        plan.reviewed(accepted, comment, decider(), clock.instant());
        return settle(plan, true, accepted, comment, ImprovementDeed.REGIONAL);
    }

    /** Of two who decide at once the second learns what the first has done; there is never a second decision. */
    private void refuseSecond(ImprovementPlan plan, boolean development, PlanState open) {
        Decided last = plan.lastDecision(development);
        if (plan.state(development) != open && last != null && last.verdict() != null) {
            throw new Refusal(people.nameOf(Objects.requireNonNull(last.decidedBy())) + " has "
                    + last.verdict().title() + " this plan already, on "
                    + MOMENT.format(OfficeHours.day(Objects.requireNonNull(last.decidedAt())))
                    + ". Your decision was not needed any more and changed nothing.");
        }
    }

    private String decider() {
        return user.username().orElse(Deed.RULE);
    }

    private boolean settle(
            ImprovementPlan plan, boolean development, boolean accepted, String comment, String capacity) {
        plans.save(plan);
        if (accepted) {
            String done = capacity.equals(ImprovementDeed.SPONSOR)
                    ? " approved."
                    : " accepted: it answers all that the report requires, and discharges it.";
            events.publishEvent(ImprovementDeed.of(plan, title(development) + done, capacity, null)
                    .because(comment));
        } else {
            events.publishEvent(new ImprovementReturned(
                    plan.review().value(),
                    title(development) + " of " + plan.reference(),
                    capacity,
                    Groups.lead(plan.organisation()),
                    comment));
        }
        return accepted;
    }

    /** The actions of a plan that is in force begin. */
    public void start(UUID id, boolean development) {
        ImprovementPlan plan = plans.get(id);
        List<ImprovementAction> begun = plan.start(development, today());
        plans.save(plan);
        plan.part(development).stream()
                .filter(action -> !action.isChosen())
                .forEach(action -> events.publishEvent(ImprovementDeed.of(
                                plan, "Action " + action.name() + " not taken up.", ImprovementDeed.LEAD, action.text())
                        .because(action.declinedReason())));
        begun.forEach(action -> events.publishEvent(new ActionAgreed(
                plan.review(), plan.id(), action.id(), action.name(), plan.organisation(), plan.region())));
    }

    /** One plan of an organisation is followed at a time, the one that was agreed last; one not yet agreed ends too. */
    public void supersede(UUID id) {
        ImprovementPlan plan = plans.get(id);
        plans.ofOrganisation(plan.organisation()).stream()
                .filter(earlier -> earlier.yieldsTo(plan))
                .forEach(earlier -> supersede(earlier, plan));
    }

    private void supersede(ImprovementPlan earlier, ImprovementPlan later) {
        if (earlier.supersede()) {
            plans.save(earlier);
            events.publishEvent(ImprovementDeed.of(
                    earlier, "Plan superseded by that of " + later.reference() + ".", Deed.RULE, null));
        }
        events.publishEvent(new PlanSuperseded(earlier.id()));
    }

    @Transactional(readOnly = true)
    public boolean hasOpenActions(UUID id) {
        return plans.get(id).hasOpenActions();
    }

    public void noteProgress(UUID id, String note) {
        ImprovementPlan plan = plans.get(id);
        plan.note(clock.instant(), user.username().orElse(Deed.RULE), note.strip());
        plans.save(plan);
        events.publishEvent(
                ImprovementDeed.of(plan, "Progress of the plan reviewed.", ImprovementDeed.LEAD, note.strip()));
    }

    private static String title(boolean development) {
        return development ? "Development plan" : "Service improvement plan";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
