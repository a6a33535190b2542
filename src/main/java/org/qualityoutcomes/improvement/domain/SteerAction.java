package org.qualityoutcomes.improvement.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.improvement.ActionNews;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What changes about an action on its way: its day, its owner, whether it goes on. Each with a reason that stays. */
@Component
@Transactional
public class SteerAction {

    private final Actions actions;
    private final ActionPeople people;
    private final PlanAccess access;
    private final EscalationPolicy escalation;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // seven, because those who steer are others than those who do
    SteerAction(
            Actions actions,
            ActionPeople people,
            PlanAccess access,
            EscalationPolicy escalation,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.actions = actions;
        this.people = people;
        this.access = access;
        this.escalation = escalation;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** By its owner or the library lead; the open task and its reminders follow. */
    public void move(UUID id, LocalDate day, String reason) {
        ImprovementAction action = actions.get(id);
        access.ownOrLead(action);
        boolean owned = user.require().equals(action.owner());
        move(action, day, why(reason), owned ? ImprovementDeed.OWNER : ImprovementDeed.LEAD);
    }

    /** The same with a quarterly update, whoever may do that. */
    void move(ImprovementAction action, LocalDate day, Why why, String capacity) {
        String before = shown(action.due());
        action.move(day, why, today());
        actions.save(action);
        events.publishEvent(
                ImprovementDeed.of(action.plan(), "Day of action " + action.name() + " moved.", capacity, shown(day))
                        .from(before)
                        .because(why.reason()));
        events.publishEvent(new ActionRedated(action.name()));
        tellOfMove(action);
    }

    /** Whoever agreed to the day hears that it is another one: the region of what is required, else the sponsor; and the lead. */
    private void tellOfMove(ImprovementAction action) {
        boolean required = action.kind() == ActionKind.REQUIRED;
        String sponsor = required ? null : sponsor(action);
        String group = required
                ? "regional-" + action.plan().region()
                : Groups.sponsor(action.plan().organisation());
        Set<String> groups = new HashSet<>(lead(action));
        if (sponsor == null) {
            groups.add(group);
        }
        tell(action, ActionNews.Kind.MOVED, sponsor == null ? Set.of() : Set.of(sponsor), groups);
    }

    /** By the library lead; tasks in hand follow. */
    public void handOver(UUID id, String owner, String reason) {
        ImprovementAction action = actions.get(id);
        access.write(action.plan());
        String ods = action.plan().organisation();
        Person to = people.team(ods).stream()
                .filter(person -> person.username().equals(owner))
                .findFirst()
                .orElseThrow(() -> Refusal.of("owner", "Choose somebody of the team."));
        boolean nobody = action.owner() == null;
        String before = people.nameOf(action.owner());
        action.handOver(to, before, why(reason));
        actions.save(action);
        passOn(action, before, to.name(), ImprovementDeed.LEAD, reason);
        if (nobody) {
            // who takes over from a colleague hears of it with the task; here the task had no one before
            tell(action, ActionNews.Kind.HANDED_OVER, Set.of(to.username()), Set.of());
        }
    }

    /** @return whether the owner has left, so that the action goes to the library lead */
    public boolean watch(UUID id) {
        ImprovementAction action = actions.get(id);
        String owner = action.owner();
        String ods = action.plan().organisation();
        if (owner == null || !action.isInHand() || !people.hasLeft(owner, ods)) {
            return false;
        }
        String before = people.nameOf(owner);
        Why left = new Why("No longer in the team.", Deed.RULE, clock.instant());
        action.loseOwner(before, left);
        actions.save(action);
        passOn(action, before, ActionPeople.NOBODY, Deed.RULE, left.reason());
        tell(action, ActionNews.Kind.WITHOUT_OWNER, Set.of(), Set.of(Groups.lead(ods)));
        return true;
    }

    private void passOn(ImprovementAction action, String before, String after, String capacity, String reason) {
        events.publishEvent(
                ImprovementDeed.of(action.plan(), "Action " + action.name() + " handed over.", capacity, after)
                        .from(before)
                        .because(reason));
        events.publishEvent(new ActionHandedOver(action.name(), action.plan().organisation(), action.owner()));
    }

    /**
     * The library lead asks for it, and the sponsor decides; what the report requires the regional lead cancels. One at a
     * time in each plan, as when actions close: of two that end together, one has to see that it is the last.
     */
    public void cancel(UUID id, String reason) {
        actions.holdPlan(id);
        ImprovementAction action = actions.get(id);
        if (action.kind() == ActionKind.REQUIRED) {
            access.oversee(action.plan());
            action.cancelRequired(why(reason));
            actions.save(action);
            cancelled(action, ImprovementDeed.REGIONAL, reason);
            events.publishEvent(new ActionCancelled(id));
            return;
        }
        access.write(action.plan());
        action.askToCancel(why(reason));
        actions.save(action);
        events.publishEvent(ImprovementDeed.of(
                        action.plan(), "Asked to cancel action " + action.name() + ".", ImprovementDeed.LEAD, null)
                .because(reason));
        events.publishEvent(new CancellationAsked(id));
    }

    /** @return whether the sponsor agrees that the action is cancelled */
    public boolean decideCancellation(UUID id, boolean agreed, String comment) {
        actions.holdPlan(id);
        ImprovementAction action = actions.get(id);
        if (user.username().filter(each -> each.equals(action.owner())).isPresent()) {
            throw new Refusal("Nobody gives up their own action.");
        }
        boolean cancelled = action.decideCancellation(agreed, why(comment));
        actions.save(action);
        if (cancelled) {
            cancelled(action, ImprovementDeed.SPONSOR, comment.isBlank() ? action.cancellationReason() : comment);
        } else {
            events.publishEvent(ImprovementDeed.of(
                            action.plan(),
                            "Cancellation of action " + action.name() + " not agreed.",
                            ImprovementDeed.SPONSOR,
                            null)
                    .because(comment));
            tell(action, ActionNews.Kind.KEPT, owner(action), lead(action));
        }
        return cancelled;
    }

    private void cancelled(ImprovementAction action, String capacity, String reason) {
        ImprovementPlan plan = action.plan();
        events.publishEvent(ImprovementDeed.of(plan, "Action " + action.name() + " cancelled.", capacity, action.text())
                .because(reason));
        tell(action, ActionNews.Kind.CANCELLED, owner(action), lead(action));
        if (plan.isInForce() && !plan.hasOpenActions()) {
            events.publishEvent(new AllActionsClosed(plan.id()));
        }
    }

    /** Once the day of an action has passed: each step up the ladder is told once. */
    public void escalate(UUID id) {
        ImprovementAction action = actions.get(id);
        action.escalate(escalation, today()).forEach(step -> {
            events.publishEvent(ImprovementDeed.of(
                    action.plan(),
                    "Action " + action.name() + " is overdue: the " + step.title() + " was told.",
                    Deed.RULE,
                    shown(action.due())));
            tell(action, step);
        });
        actions.save(action);
    }

    private void tell(ImprovementAction action, EscalationStep step) {
        ImprovementPlan plan = action.plan();
        String sponsor = sponsor(action);
        switch (step) {
            case LEAD -> tell(action, ActionNews.Kind.OVERDUE, Set.of(), lead(action));
            case SPONSOR ->
                tell(
                        action,
                        ActionNews.Kind.OVERDUE,
                        sponsor == null ? Set.of() : Set.of(sponsor),
                        sponsor == null ? Set.of(Groups.sponsor(plan.organisation())) : Set.of());
            case REGIONAL -> tell(action, ActionNews.Kind.OVERDUE, Set.of(), Set.of("regional-" + plan.region()));
        }
    }

    /** Who stands behind it by name, or null where that is nobody, or nobody who still is a sponsor. */
    private @Nullable String sponsor(ImprovementAction action) {
        return people.sponsors(action.plan().organisation()).stream()
                .map(Person::username)
                .filter(username -> username.equals(action.terms().sponsor()))
                .findFirst()
                .orElse(null);
    }

    /** When to look next whether a step is reached. */
    @Transactional(readOnly = true)
    public LocalDate nextEscalation(UUID id) {
        return actions.get(id).nextEscalation(escalation, today());
    }

    private void tell(ImprovementAction action, ActionNews.Kind kind, Set<String> usernames, Set<String> groups) {
        events.publishEvent(new ActionNews(
                action.id(),
                action.name(),
                action.title(),
                action.plan().organisation(),
                kind,
                action.due(),
                usernames,
                groups));
    }

    private static Set<String> owner(ImprovementAction action) {
        String owner = action.owner();
        return owner == null ? Set.of() : Set.of(owner);
    }

    private static Set<String> lead(ImprovementAction action) {
        return Set.of(Groups.lead(action.plan().organisation()));
    }

    private Why why(String reason) {
        return new Why(reason, user.require(), clock.instant());
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "no day" : ImprovementAction.shown(day);
    }

    private LocalDate today() {
        return OfficeHours.day(clock.instant());
    }
}
