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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.reporting.IssuedReport.Point;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** One thing to do, from the plan to the day it is verified and closed. */
@Entity
@Table(name = "improvement_action")
class ImprovementAction {

    private static final List<ActionState> IN_HAND =
            List.of(ActionState.AGREED, ActionState.CARRIED_OUT, ActionState.PROVED, ActionState.VERIFIED);

    private static final int LONGEST_NOTE = 6000;

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

    @Column
    private @Nullable LocalDate agreedOn;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.PLANNED;

    @Column(nullable = false, length = 1_000_000)
    private String doneNote = "";

    @Column
    private @Nullable UUID evidenceId;

    @Column(nullable = false, length = 1_000_000)
    private String returnComment = "";

    @Column
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL)
    @OrderBy("asOf, enteredAt")
    @Fetch(FetchMode.SUBSELECT)
    private List<ActionProgress> progress = new ArrayList<>();

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
    }

    /** One more for what is required. */
    ImprovementAction(ImprovementPlan plan, int number, RequiredPoint point, String text) {
        this(plan, number, point.outcome(), text);
        answers(point);
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

    /** From now on it is one of those that the report requires. */
    void answers(RequiredPoint point) {
        mustBe(ActionState.PLANNED);
        kind = ActionKind.REQUIRED;
        pointId = point.id();
        outcome = point.outcome();
        chosen = true;
        declinedReason = "";
    }

    void plan(PlannedAction planned) {
        chosen = kind == ActionKind.REQUIRED || planned.chosen();
        declinedReason = planned.declinedReason();
        owner = planned.owner();
        due = planned.due();
        measure = planned.measure();
        success = planned.success();
        if (kind == ActionKind.OWN) {
            outcome = planned.outcome();
        }
        if (kind != ActionKind.RECOMMENDED) {
            text = planned.text();
        }
    }

    List<Problem> gaps(LocalDate today, Collection<String> team) {
        String name = name();
        List<Problem> problems = new ArrayList<>();
        if (!chosen) {
            if (declinedReason.isBlank()) {
                problems.add(new Problem("declinedReason-" + id, name + ": say why it is not taken up."));
            }
            return problems;
        }
        if (text.isBlank()) {
            problems.add(new Problem("text-" + id, name + ": say what will be done."));
        }
        if (owner == null || !team.contains(owner)) {
            problems.add(new Problem("owner-" + id, name + ": choose who does it."));
        }
        if (due == null || !isWithinReach(due, today)) {
            problems.add(new Problem("due-" + id, name + ": choose a date within a year from today."));
        }
        if (measure.isBlank()) {
            problems.add(new Problem("measure-" + id, name + ": say how you will know that it is done."));
        }
        problems.addAll(success.gaps(name, id));
        return problems;
    }

    /** A plan is for one year. */
    static boolean isWithinReach(LocalDate due, LocalDate today) {
        return !due.isBefore(today) && !due.isAfter(today.plusYears(1));
    }

    /** What is planned now. */
    PlannedAction planned() {
        return new PlannedAction(id, outcome, text, chosen, declinedReason, owner, due, measure, success);
    }

    boolean isAlready(PlannedAction other) {
        return planned().equals(other);
    }

    void agree(LocalDate today) {
        state = ActionState.AGREED;
        agreedOn = today;
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
        if (doneNote.isBlank()) {
            throw new Refusal("Note on the page first what was done.");
        }
        state = ActionState.CARRIED_OUT;
    }

    void prove(EvidenceId evidence) {
        mustBe(ActionState.CARRIED_OUT);
        evidenceId = evidence.value();
    }

    void proved() {
        mustBe(ActionState.CARRIED_OUT);
        if (evidenceId == null) {
            throw new Refusal("Add the evidence on the page first: an action closes only with proof.");
        }
        refuseUnmeasured();
        state = ActionState.PROVED;
        returnComment = "";
    }

    void verified(boolean accepted, String comment) {
        mustBe(ActionState.PROVED);
        if (!accepted && comment.isBlank()) {
            throw Refusal.of("comment", "Say in the comment what is missing.");
        }
        if (!accepted) {
            // what was not enough is not shown again as the proof of more
            evidenceId = null;
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
        return IN_HAND.contains(state);
    }

    /** Whether the figure that it came to can be entered; what is being verified stands. */
    boolean isMeasurable() {
        return success.hasTarget() && MEASURABLE.contains(state);
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

    /** Oldest first. */
    List<ActionProgress> progress() {
        return List.copyOf(progress);
    }

    /** The last one reported, or null before the first. */
    @Nullable
    Integer percent() {
        return progress.stream()
                .map(ActionProgress::percent)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
