package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.reporting.IssuedReport.Point;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** One thing to do, from the plan to the day it is verified and closed. */
@Entity
@Table(name = "improvement_action")
class ImprovementAction {

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

    ImprovementAction(ImprovementPlan plan, int number, String outcome, String text) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.number = number;
        this.kind = ActionKind.OWN;
        this.outcome = outcome;
        this.text = text;
        this.chosen = true;
    }

    void plan(PlannedAction planned) {
        chosen = kind == ActionKind.REQUIRED || planned.chosen();
        declinedReason = planned.declinedReason();
        owner = planned.owner();
        due = planned.due();
        measure = planned.measure();
        if (kind == ActionKind.OWN) {
            outcome = planned.outcome();
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
        if (owner == null || !team.contains(owner)) {
            problems.add(new Problem("owner-" + id, name + ": choose who does it."));
        }
        if (due == null || due.isBefore(today) || due.isAfter(today.plusYears(1))) {
            problems.add(new Problem("due-" + id, name + ": choose a date within a year from today."));
        }
        if (measure.isBlank()) {
            problems.add(new Problem("measure-" + id, name + ": say how you will know that it is done."));
        }
        return problems;
    }

    void agree() {
        state = ActionState.AGREED;
    }

    void note(String done) {
        mustBe(ActionState.AGREED);
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
        state = ActionState.CLOSED;
        closedAt = at;
    }

    private void mustBe(ActionState expected) {
        if (state != expected) {
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
}
