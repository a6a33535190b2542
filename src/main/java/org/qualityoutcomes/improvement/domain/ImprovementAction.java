package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.reporting.IssuedReport.Point;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** One thing to do, from the plan to the day it is verified and closed. */
@Entity
@Table(name = "improvement_action")
class ImprovementAction {

    static final List<ActionState> IN_HAND =
            Stream.of(ActionState.values()).filter(ActionState::isInHand).toList();

    private static final int LONGEST_NOTE = 6000;
    private static final String CANCELLATION = "Cancellation";
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_TITLE = 80;
    private static final int YEARS = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final List<ActionState> OPEN =
            Stream.of(ActionState.values()).filter(ActionState::isOpen).toList();

    private static final List<ActionState> MEASURABLE = List.of(ActionState.AGREED, ActionState.CARRIED_OUT);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private ImprovementPlan plan;

    @Column(name = "number_in_plan", nullable = false)
    private int number;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ActionKind kind;

    @Column
    private @Nullable UUID pointId;

    /** Where it stood in the service improvement plan before it answered what is required. */
    @Column
    private @Nullable String outcomeBefore;

    @Column(nullable = false)
    private String outcome;

    @Column(name = "action", nullable = false)
    private String text;

    @Column(nullable = false)
    private boolean chosen;

    @Column(nullable = false, length = 1_000_000)
    private String declinedReason = "";

    @Column
    private @Nullable String owner;

    @Column
    private @Nullable LocalDate due;

    @Column(nullable = false)
    private String measure = "";

    @Embedded
    private SuccessMeasure success = SuccessMeasure.NONE;

    @Column(precision = 12, scale = 2)
    private @Nullable BigDecimal achieved;

    @Embedded
    private ActionTerms terms = ActionTerms.NONE;

    @Column
    private @Nullable LocalDate agreedOn;

    /** What was agreed, whoever moved the day since; null where it was moved before this was kept. */
    @Column
    private @Nullable LocalDate firstDue;

    /** How often the day was moved. */
    @Column(nullable = false)
    private int moves;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.PLANNED;

    @Column(nullable = false, length = 1_000_000)
    private String doneNote = "";

    @Column
    private @Nullable UUID evidenceId;

    @Column
    private @Nullable String provedBy;

    @Column(nullable = false)
    private String noEvidenceReason = "";

    @Column(nullable = false)
    private String cancellationReason = "";

    @Column
    private @Nullable String cancellationAskedBy;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable EscalationStep escalatedTo;

    @Column(nullable = false, length = 1_000_000)
    private String returnComment = "";

    @Column
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    @OrderBy("asOf, enteredAt")
    @Fetch(FetchMode.SUBSELECT)
    private List<ActionProgress> progress = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    @OrderBy("changedAt")
    @Fetch(FetchMode.SUBSELECT)
    private List<ActionChange> changes = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ImprovementAction() {}

    ImprovementAction(ImprovementPlan plan, int number, ActionKind kind, Point point) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.number = number;
        this.kind = kind;
        this.pointId = point.id();
        this.outcome = point.outcome();
        this.text = point.text();
        this.chosen = kind == ActionKind.REQUIRED;
        this.terms = ActionTerms.of(point.indicator());
    }

    /** One more for what is required. */
    ImprovementAction(ImprovementPlan plan, int number, RequiredPoint point, String text) {
        this(plan, number, point.outcome(), text);
        answers(point);
        outcomeBefore = null;
    }

    ImprovementAction(ImprovementPlan plan, int number, String outcome, String text) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.number = number;
        this.kind = ActionKind.OWN;
        this.outcome = outcome;
        this.text = text;
        this.chosen = true;
    }

    /** From now on it is one of those that the report requires. A recommendation is taken up or declined as itself. */
    void answers(RequiredPoint point) {
        mustBe(ActionState.PLANNED);
        if (kind != ActionKind.OWN) {
            throw Refusal.of(
                    "ownAction",
                    "Choose an action of the team's own: what the report recommends is taken up"
                            + " or declined in the service improvement plan.");
        }
        outcomeBefore = outcome;
        kind = ActionKind.REQUIRED;
        pointId = point.id();
        outcome = point.outcome();
        chosen = true;
        declinedReason = "";
    }

    /** Whether the team had planned it before it answered what is required. */
    boolean isFromElsewhere() {
        return outcomeBefore != null;
    }

    /** Back to the service improvement plan, where it came from. */
    void answersNoMore() {
        mustBe(ActionState.PLANNED);
        kind = ActionKind.OWN;
        pointId = null;
        outcome = Objects.requireNonNull(outcomeBefore);
        outcomeBefore = null;
    }

    void plan(PlannedAction planned) {
        chosen = kind == ActionKind.REQUIRED || planned.chosen();
        declinedReason = planned.declinedReason();
        owner = planned.owner();
        due = planned.due();
        measure = planned.measure();
        success = planned.success();
        terms = planned.terms();
        if (kind == ActionKind.OWN) {
            outcome = planned.outcome();
        }
        if (kind != ActionKind.RECOMMENDED) {
            text = planned.text();
        }
    }

    /** On a page of several actions: fields are called {@code owner-<id>} and so on, and the sentences name the action. */
    List<Problem> gaps(LocalDate today, Collection<String> team) {
        return missing(today, team, part -> part + "-" + id).stream()
                .map(each -> new Problem(each.field(), name() + ": " + inside(each.sentence())))
                .toList();
    }

    private static String inside(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /**
     * What is missing before it can be agreed.
     *
     * @param field what the page calls the field of owner, due and so on
     */
    List<Problem> missing(LocalDate today, Collection<String> team, UnaryOperator<String> field) {
        List<Problem> problems = new ArrayList<>();
        if (!chosen) {
            if (declinedReason.isBlank()) {
                problems.add(new Problem(field.apply("declinedReason"), "Say why it is not taken up."));
            }
            return problems;
        }
        if (text.isBlank()) {
            problems.add(new Problem(field.apply("text"), "Say what will be done."));
        }
        if (owner == null || !team.contains(owner)) {
            problems.add(new Problem(field.apply("owner"), "Choose who does it."));
        }
        if (due == null || !isWithinReach(due, today)) {
            problems.add(new Problem(field.apply("due"), "Choose a date within two years from today."));
        }
        if (measure.isBlank()) {
            problems.add(new Problem(field.apply("measure"), "Say how you will know that it is done."));
        }
        problems.addAll(success.missing(field));
        return problems;
    }

    /** What a newer version of the report no longer requires, and nobody has planned in full, is not taken up. */
    void leaveOut() {
        chosen = false;
        declinedReason = "The report no longer requires it.";
    }

    /** Nobody plans for longer than until the next cycle. */
    static boolean isWithinReach(LocalDate due, LocalDate today) {
        return !due.isBefore(today) && !due.isAfter(today.plusYears(YEARS));
    }

    /** What is planned now. */
    PlannedAction planned() {
        return new PlannedAction(id, outcome, text, chosen, declinedReason, owner, due, measure, success, terms);
    }

    boolean isAlready(PlannedAction other) {
        return planned().equals(other);
    }

    void agree(LocalDate today) {
        state = ActionState.AGREED;
        agreedOn = today;
        firstDue = due;
    }

    /** @throws Refusal for the fields of the action's page */
    void report(Progress reported, String by, Instant at, LocalDate today) {
        mustBe(IN_HAND);
        List<Problem> problems = reported.contradictions(agreedOn == null ? today : agreedOn, today);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        progress.add(new ActionProgress(this, reported, by, at));
    }

    void achieve(BigDecimal figure) {
        mustBe(MEASURABLE);
        if (!success.hasTarget()) {
            throw Refusal.of("achieved", "This action has no target to measure a figure by.");
        }
        if (success.isNoShare(figure)) {
            throw Refusal.of("achieved", SuccessMeasure.SHARE);
        }
        achieved = SuccessMeasure.plain(figure);
    }

    void note(String done) {
        mustBe(ActionState.AGREED);
        if (done.length() > LONGEST_NOTE) {
            throw Refusal.of("doneNote", "Keep this within 6,000 characters.");
        }
        doneNote = done;
    }

    void carriedOut() {
        mustBe(ActionState.AGREED);
        refuseWithoutOwner();
        if (doneNote.isBlank()) {
            throw new Refusal("Note on the page first what was done.");
        }
        state = ActionState.CARRIED_OUT;
    }

    void prove(EvidenceId evidence) {
        mustBe(ActionState.CARRIED_OUT);
        evidenceId = evidence.value();
        noEvidenceReason = "";
    }

    /** Where nothing can be shown, whoever verifies reads why, and may refuse it. */
    void proveByReason(String reason) {
        mustBe(ActionState.CARRIED_OUT);
        if (reason.isBlank()) {
            throw Refusal.of("noEvidence", "Say why there is no evidence.");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw Refusal.of("noEvidence", "Keep this within 1,000 characters.");
        }
        evidenceId = null;
        noEvidenceReason = reason.strip();
    }

    /** @param by who says that it is proved, or null where nobody is signed in */
    void proved(@Nullable String by) {
        mustBe(ActionState.CARRIED_OUT);
        refuseWithoutOwner();
        if (evidenceId == null && noEvidenceReason.isEmpty()) {
            throw new Refusal("Add the evidence on the page first, or say why there is none: an action closes only with"
                    + " proof or a reason.");
        }
        refuseUnmeasured();
        state = ActionState.PROVED;
        provedBy = by;
        returnComment = "";
    }

    /** Whether somebody would look at their own work: the owner, or who owned and proved it before it was handed over. */
    boolean isWorkOf(String username) {
        return username.equals(owner) || username.equals(provedBy);
    }

    void verified(boolean accepted, String comment) {
        mustBe(ActionState.PROVED);
        if (!accepted && comment.isBlank()) {
            throw Refusal.of("comment", "Say in the comment what is missing.");
        }
        if (!accepted) {
            // what was not enough is not shown again as the proof of more
            evidenceId = null;
            noEvidenceReason = "";
        }
        returnComment = accepted ? "" : comment;
        state = accepted ? ActionState.VERIFIED : ActionState.AGREED;
    }

    void close(Instant at) {
        mustBe(ActionState.VERIFIED);
        refuseUnmeasured();
        state = ActionState.CLOSED;
        closedAt = at;
    }

    /** @throws Refusal for the fields {@code due} and {@code reason} */
    void move(LocalDate day, Why why, LocalDate today) {
        mustBe(MEASURABLE);
        if (!isWithinReach(day, today)) {
            throw Refusal.of("due", "Choose a day within two years from today.");
        }
        if (day.equals(due)) {
            throw Refusal.of("due", "This is the day that it has already.");
        }
        why.refuseSilence("reason");
        changes.add(new ActionChange(this, why, "Day", due == null ? "" : DAY.format(due), DAY.format(day)));
        due = day;
        moves++;
        escalatedTo = null;
    }

    /** @throws Refusal for the fields {@code owner} and {@code handover} */
    void handOver(Person to, String before, Why why) {
        mustBe(IN_HAND);
        if (to.username().equals(owner)) {
            throw Refusal.of("owner", "The action is theirs already.");
        }
        if (to.username().equals(terms.sponsor())) {
            throw Refusal.of("owner", "Choose an owner who is not the sponsor.");
        }
        why.refuseSilence("handover");
        changes.add(new ActionChange(this, why, "Owner", before, to.name()));
        owner = to.username();
    }

    /** @param before the name of who has left */
    void loseOwner(String before, Why why) {
        mustBe(IN_HAND);
        changes.add(new ActionChange(this, why, "Owner", before, "without an owner"));
        owner = null;
    }

    /** What the library itself took up it may give up, if the sponsor agrees. */
    void askToCancel(Why why) {
        mustBe(MEASURABLE);
        if (kind == ActionKind.REQUIRED) {
            throw new Refusal("The report requires this action: only the regional lead can cancel it.");
        }
        if (cancellationAskedBy != null) {
            throw new Refusal("The sponsor has been asked already.");
        }
        why.refuseSilence("cancellation");
        changes.add(new ActionChange(this, why, CANCELLATION, "not asked for", "asked for"));
        cancellationAskedBy = why.by();
        cancellationReason = why.reason();
    }

    /** @return whether it is cancelled */
    boolean decideCancellation(boolean agreed, Why why) {
        if (cancellationAskedBy == null) {
            throw new Refusal("Nobody asks any more to cancel this action.");
        }
        if (cancellationAskedBy.equals(why.by())) {
            throw new Refusal("Nobody decides on what they asked for themselves.");
        }
        if (!agreed) {
            why.refuseSilence("comment");
            changes.add(new ActionChange(this, why, CANCELLATION, "asked for", "not agreed"));
            cancellationAskedBy = null;
            cancellationReason = "";
            return false;
        }
        why.refuseLength("comment");
        cancel(why, IN_HAND);
        return true;
    }

    /** By the one who required it. */
    void cancelRequired(Why why) {
        if (kind != ActionKind.REQUIRED) {
            throw new Refusal("The library lead gives this action up, with the sponsor's agreement.");
        }
        why.refuseSilence("cancellation");
        cancel(why, MEASURABLE);
        cancellationReason = why.reason();
    }

    /** Nobody is left to do it, or to look at what was done. */
    void drop(Why why) {
        cancel(why, OPEN);
        cancellationReason = why.reason();
    }

    boolean isOpen() {
        return state.isOpen();
    }

    private void cancel(Why why, List<ActionState> from) {
        mustBe(from);
        changes.add(new ActionChange(this, why, "State", state.title(), ActionState.CANCELLED.title()));
        state = ActionState.CANCELLED;
        closedAt = why.at();
    }

    /** Steps that were taken are not taken again, unless the day moves. @return those that are taken now */
    List<EscalationStep> escalate(EscalationPolicy policy, LocalDate today) {
        if (due == null || !MEASURABLE.contains(state)) {
            return List.of();
        }
        List<EscalationStep> steps = policy.reached(due, today, escalatedTo);
        if (!steps.isEmpty()) {
            escalatedTo = steps.get(steps.size() - 1);
        }
        return steps;
    }

    LocalDate nextEscalation(EscalationPolicy policy, LocalDate today) {
        return policy.next(due == null ? today : due, today, escalatedTo);
    }

    static String shown(LocalDate day) {
        return DAY.format(day);
    }

    void sponsorIfNobodyIs(String username) {
        if (terms.sponsor() == null && !username.equals(owner)) {
            terms = terms.sponsoredBy(username);
        }
    }

    /** Whoever finishes a step for an owner who has left takes it over first. */
    private void refuseWithoutOwner() {
        if (owner == null) {
            throw new Refusal("This action is without an owner: hand it over on its page first.");
        }
    }

    private void refuseUnmeasured() {
        if (success.hasTarget() && achieved == null) {
            throw Refusal.of("achieved", "Enter the figure that was achieved: the plan set a target for it.");
        }
    }

    private void mustBe(ActionState expected) {
        mustBe(List.of(expected));
    }

    private void mustBe(List<ActionState> expected) {
        if (!expected.contains(state)) {
            throw new Refusal("The action is not at this point: it is " + state.title() + ".");
        }
    }

    String name() {
        return plan.reference() + "-A" + number;
    }

    UUID id() {
        return id;
    }

    ImprovementPlan plan() {
        return plan;
    }

    int number() {
        return number;
    }

    /** The line of the report that it answers, or null for one of the team's own. */
    @Nullable
    UUID point() {
        return pointId;
    }

    ActionKind kind() {
        return kind;
    }

    String outcome() {
        return outcome;
    }

    String text() {
        return text;
    }

    /** Its words on one line, short enough for the subject of a mail. */
    String title() {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE
                ? line
                : line.substring(0, LONGEST_TITLE - 1).stripTrailing() + "…";
    }

    boolean isChosen() {
        return chosen;
    }

    String declinedReason() {
        return declinedReason;
    }

    @Nullable
    String owner() {
        return owner;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    /** Whether it is to be done later than was agreed. */
    boolean isPutOff() {
        return due != null && firstDue != null && due.isAfter(firstDue);
    }

    /** Whether the day that was agreed first has passed, wherever the day is now. */
    boolean isPastPromise(LocalDate today) {
        LocalDate promised = firstDue == null ? due : firstDue;
        return promised != null && promised.isBefore(today);
    }

    /** For example "Moved 2 times, first due 20 April 2026"; empty while its day is the one that was agreed. */
    String moved() {
        if (moves == 0) {
            return "";
        }
        String often = moves == 1 ? "Moved once" : "Moved " + moves + " times";
        return firstDue == null ? often : often + ", first due " + DAY.format(firstDue);
    }

    String measure() {
        return measure;
    }

    ActionState state() {
        return state;
    }

    String doneNote() {
        return doneNote;
    }

    @Nullable
    EvidenceId evidence() {
        return evidenceId == null ? null : new EvidenceId(evidenceId);
    }

    String returnComment() {
        return returnComment;
    }

    /** Whether it is agreed and not closed yet, so that its owner reports on it. */
    boolean isInHand() {
        return state.isInHand();
    }

    /** Whether the figure that it came to can be entered; what is being verified stands. */
    boolean isMeasurable() {
        return success.hasTarget() && MEASURABLE.contains(state);
    }

    /** Whether its day can still move, and whether it can be given up. */
    boolean isBeingDone() {
        return MEASURABLE.contains(state);
    }

    SuccessMeasure success() {
        return success;
    }

    @Nullable
    BigDecimal achieved() {
        return SuccessMeasure.plain(achieved);
    }

    @Nullable
    LocalDate agreedOn() {
        return agreedOn;
    }

    ActionTerms terms() {
        return terms;
    }

    String noEvidenceReason() {
        return noEvidenceReason;
    }

    String cancellationReason() {
        return cancellationReason;
    }

    @Nullable
    String cancellationAskedBy() {
        return state == ActionState.CANCELLED ? null : cancellationAskedBy;
    }

    /** The day on which its work begins. */
    @Nullable
    LocalDate begunOn() {
        return terms.start() == null || (agreedOn != null && agreedOn.isAfter(terms.start()))
                ? agreedOn
                : terms.start();
    }

    /** Everybody who is named with it, by username. */
    Set<String> people() {
        return Stream.of(
                        Stream.of(owner, terms.sponsor(), cancellationAskedBy),
                        progress.stream().map(ActionProgress::enteredBy),
                        changes.stream().map(ActionChange::changedBy))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Oldest first. */
    List<ActionChange> changes() {
        return List.copyOf(changes);
    }

    /** Oldest first. */
    List<ActionProgress> progress() {
        return List.copyOf(progress);
    }

    /** The last one reported, or null before the first, and once it is carried out: what is done is not done in part. */
    @Nullable
    Integer percent() {
        if (state != ActionState.AGREED && state != ActionState.CANCELLED) {
            return null;
        }
        return progress.stream()
                .map(ActionProgress::percent)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
