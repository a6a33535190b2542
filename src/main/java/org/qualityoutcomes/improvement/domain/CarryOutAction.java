package org.qualityoutcomes.improvement.domain;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An action is carried out and proved by its owner, verified by somebody else, and closed. */
@Component
@Transactional
public class CarryOutAction {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Actions actions;
    private final EvidenceLibrary library;
    private final Organisations organisations;
    private final People people;
    private final ActionPeople team;
    private final PlanAccess access;
    private final ActionStatusPolicy statuses;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // ten, because an action brings its owner, its evidence and its verifier together
    CarryOutAction(
            Actions actions,
            EvidenceLibrary library,
            Organisations organisations,
            People people,
            ActionPeople team,
            PlanAccess access,
            ActionStatusPolicy statuses,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.actions = actions;
        this.library = library;
        this.organisations = organisations;
        this.people = people;
        this.team = team;
        this.access = access;
        this.statuses = statuses;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** An action as its page shows it. */
    public record View(
            UUID id,
            UUID planId,
            String name,
            ActionKind kind,
            String outcome,
            String text,
            @Nullable String owner,
            @Nullable LocalDate due,
            String moved,
            String measure,
            SuccessMeasure success,
            @Nullable BigDecimal achieved,
            ActionState state,
            ActionStatus status,
            @Nullable Integer percent,
            List<Entry> progress,
            LocalDate today,
            boolean mayReport,
            boolean mayMeasure,
            String doneNote,
            @Nullable EvidenceItem evidence,
            String noEvidenceReason,
            String returnComment,
            ActionTerms terms,
            @Nullable String sponsor,
            Steering steering) {

        /** Whether whoever owned it has left, so that the library lead gives it to somebody else. */
        public boolean isWithoutOwner() {
            return owner == null && state != ActionState.PLANNED && state.isOpen();
        }

        /** What a reader of this has before their eyes. */
        public String seen() {
            return Seen.print(doneNote);
        }
    }

    /**
     * How the action is steered.
     *
     * @param mayCancel whether the reader can ask the sponsor to cancel it, or cancel what the report requires
     * @param team who it can be handed over to, by username; empty for who cannot do that
     * @param askedBy the name of who asks to cancel it, or null
     * @param cancellationReason why, or empty
     */
    public record Steering(
            boolean mayMove,
            boolean mayCancel,
            Map<String, String> team,
            @Nullable String askedBy,
            String cancellationReason,
            List<Change> changes) {}

    /** What became different, and why. */
    public record Change(LocalDate day, String what, String was, String became, String reason, String by) {}

    /** What was reported on a day. */
    public record Entry(LocalDate asOf, @Nullable Integer percent, String note, String by) {}

    @Transactional(readOnly = true)
    public View show(UUID id) {
        ImprovementAction action = actions.get(id);
        access.read(action.plan());
        String owner = action.owner();
        boolean owned = user.username().filter(each -> each.equals(owner)).isPresent();
        String sponsor = action.terms().sponsor();
        Map<String, String> names = people.namesOf(action.people());
        var evidence = action.evidence();
        return new View(
                id,
                action.plan().id(),
                action.name(),
                action.kind(),
                action.outcome(),
                action.text(),
                owner == null ? null : names.getOrDefault(owner, owner),
                action.due(),
                action.moved(),
                action.measure(),
                action.success(),
                action.achieved(),
                action.state(),
                statuses.status(action, today()),
                action.percent(),
                entries(action, names),
                today(),
                owned && action.isInHand(),
                owned && action.isMeasurable(),
                action.doneNote(),
                evidence == null
                        ? null
                        : library.get(List.of(evidence)).stream().findFirst().orElse(null),
                action.noEvidenceReason(),
                action.returnComment(),
                action.terms(),
                sponsor == null ? null : names.getOrDefault(sponsor, sponsor),
                steering(action, owned, names));
    }

    private Steering steering(ImprovementAction action, boolean owned, Map<String, String> names) {
        ImprovementPlan plan = action.plan();
        boolean lead = access.isLead(plan);
        boolean overseer = action.kind() == ActionKind.REQUIRED && access.isOverseer(plan);
        String asking = action.cancellationAskedBy();
        Map<String, String> others = new LinkedHashMap<>();
        if (lead && action.isInHand()) {
            team.team(plan.organisation()).stream()
                    .filter(person -> !person.username().equals(action.owner()))
                    .forEach(person -> others.put(person.username(), person.name()));
        }
        boolean theirs = action.kind() == ActionKind.REQUIRED ? overseer : lead;
        return new Steering(
                (owned || lead) && action.isBeingDone(),
                theirs && action.isBeingDone() && asking == null,
                others,
                asking == null ? null : names.getOrDefault(asking, asking),
                action.cancellationReason(),
                action.changes().stream().map(each -> change(each, names)).toList());
    }

    private static Change change(ActionChange each, Map<String, String> names) {
        String who = each.changedBy();
        String by = who.equals(Deed.RULE) ? "Quality Outcomes" : names.getOrDefault(who, who);
        return new Change(OfficeHours.day(each.changedAt()), each.what(), each.was(), each.became(), each.reason(), by);
    }

    private static List<Entry> entries(ImprovementAction action, Map<String, String> names) {
        return action.progress().stream()
                .map(each -> new Entry(
                        each.asOf(),
                        each.percent(),
                        each.progress().note(),
                        names.getOrDefault(each.enteredBy(), each.enteredBy())))
                .toList();
    }

    /** At any time between the agreement and the end. */
    public void report(UUID id, Progress progress) {
        ImprovementAction action = own(id);
        action.report(progress, user.require(), clock.instant(), today());
        actions.save(action);
        events.publishEvent(ImprovementDeed.of(
                action.plan(),
                "Progress of action " + action.name() + " reported.",
                ImprovementDeed.OWNER,
                progress.title()));
    }

    /** The figure that the action came to, measured as its plan says. */
    public void achieve(UUID id, BigDecimal figure) {
        ImprovementAction action = own(id);
        BigDecimal before = action.achieved();
        action.achieve(figure);
        actions.save(action);
        events.publishEvent(ImprovementDeed.of(
                        action.plan(),
                        "Figure achieved by action " + action.name() + " entered.",
                        ImprovementDeed.OWNER,
                        action.achieved() + " " + action.success().unit())
                .from(before == null ? null : before + " " + action.success().unit()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** @param seen of the text that was open, or null where none was */
    public void note(UUID id, String done, @Nullable String seen) {
        ImprovementAction action = own(id);
        Seen.refuseIfChanged(seen, action.doneNote(), done);
        action.note(done);
        actions.save(action);
    }

    public void proveByFile(UUID id, Description description, String name, InputStream content) {
        ImprovementAction action = own(id);
        var service = organisations.byOds(action.plan().organisation()).service();
        try (ReceivedFile file = library.receive(name, EvidenceLibrary.USUAL_MEGABYTES, content)) {
            action.prove(library.add(service, description, file).id());
        }
        actions.save(action);
    }

    public void proveByLink(UUID id, Description description, String link) {
        ImprovementAction action = own(id);
        var service = organisations.byOds(action.plan().organisation()).service();
        action.prove(library.addLink(service, description, link).id());
        actions.save(action);
    }

    /** Where nothing can be shown; whoever verifies may refuse the reason. */
    public void proveByReason(UUID id, String reason) {
        ImprovementAction action = own(id);
        action.proveByReason(reason);
        actions.save(action);
    }

    private ImprovementAction own(UUID id) {
        ImprovementAction action = actions.get(id);
        access.own(action);
        return action;
    }

    public void begin(UUID id) {
        ImprovementAction action = actions.get(id);
        List<Person> sponsors = team.sponsors(action.plan().organisation());
        if (sponsors.size() == 1) {
            // where there is only one, nobody has to be chosen
            action.sponsorIfNobodyIs(sponsors.get(0).username());
            actions.save(action);
        }
        events.publishEvent(ImprovementDeed.of(
                action.plan(), "Action " + action.name() + " agreed.", overseer(action), action.text()));
    }

    public void carriedOut(UUID id) {
        ImprovementAction action = actions.get(id);
        refuseWhoLeft(action);
        action.carriedOut();
        actions.save(action);
        publish(action, "Action " + action.name() + " carried out.", ImprovementDeed.OWNER);
    }

    public void proved(UUID id) {
        ImprovementAction action = actions.get(id);
        refuseWhoLeft(action);
        action.proved(user.username().orElse(null));
        actions.save(action);
        String what = action.evidence() == null ? "A reason instead of evidence given" : "Evidence given";
        events.publishEvent(ImprovementDeed.of(
                        action.plan(), what + " for action " + action.name() + ".", ImprovementDeed.OWNER, null)
                .because(action.noEvidenceReason()));
    }

    /** The action goes to the library lead within the hour. */
    private void refuseWhoLeft(ImprovementAction action) {
        String ods = action.plan().organisation();
        if (user.username().filter(each -> team.hasLeft(each, ods)).isPresent()) {
            throw new Refusal("You work for this library no more, so somebody of its team has to do this.");
        }
    }

    /** @return whether the action is done in the eyes of somebody else than its owner */
    public boolean verified(UUID id, boolean accepted, String comment) {
        ImprovementAction action = actions.get(id);
        if (user.username().filter(action::isWorkOf).isPresent()) {
            throw new Refusal("Nobody verifies their own action.");
        }
        if (!user.isIn(verifier(action))) {
            throw new Refusal("This action is verified by the " + overseer(action) + ".");
        }
        action.verified(accepted, comment);
        actions.save(action);
        String capacity = overseer(action);
        if (accepted) {
            events.publishEvent(
                    ImprovementDeed.of(action.plan(), "Action " + action.name() + " verified.", capacity, null)
                            .because(comment));
        } else {
            events.publishEvent(new ImprovementReturned(
                    action.plan().review().value(),
                    "Action " + action.name(),
                    capacity,
                    Objects.requireNonNullElse(
                            action.owner(), Groups.lead(action.plan().organisation())),
                    comment));
        }
        return accepted;
    }

    private static String overseer(ImprovementAction action) {
        return action.kind() == ActionKind.REQUIRED ? ImprovementDeed.REGIONAL : ImprovementDeed.SPONSOR;
    }

    /** One at a time in each plan: of two that close together, one has to see that it is the last. */
    public void close(UUID id) {
        actions.holdPlan(id);
        ImprovementAction action = actions.get(id);
        action.close(clock.instant());
        actions.save(action);
        ImprovementPlan plan = action.plan();
        publish(action, "Action " + action.name() + " closed.", Deed.RULE);
        if (plan.isInForce() && !plan.hasOpenActions()) {
            events.publishEvent(new AllActionsClosed(plan.id()));
        }
    }

    /** Username; null while the action has no owner: its work is offered to those who lead the library then. */
    @Transactional(readOnly = true)
    public @Nullable String owner(UUID id) {
        return actions.get(id).owner();
    }

    /** The same for actions that began with a model that offers nothing: somebody who leads the library, if anybody does. */
    @Transactional(readOnly = true)
    public @Nullable String ownerOrLead(UUID id) {
        ImprovementAction action = actions.get(id);
        String owner = action.owner();
        return owner == null ? team.lead(action.plan().organisation()) : owner;
    }

    /** The group that verifies: required actions close only after a look from outside. */
    @Transactional(readOnly = true)
    public String verifier(UUID id) {
        return verifier(actions.get(id));
    }

    private static String verifier(ImprovementAction action) {
        return action.kind() == ActionKind.REQUIRED
                ? "regional-" + action.plan().region()
                : Groups.sponsor(action.plan().organisation());
    }

    private void publish(ImprovementAction action, String what, String capacity) {
        events.publishEvent(ImprovementDeed.of(action.plan(), what, capacity, null));
    }
}
