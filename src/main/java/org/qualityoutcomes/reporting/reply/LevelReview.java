package org.qualityoutcomes.reporting.reply;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * The one review of levels that an organisation may ask for after its report is issued: prepared, asked for, decided by
 * one who had no part in the judgements and confirmed by another. It has the id of its report.
 */
@Entity
@Table(name = "level_review")
class LevelReview {

    @Id
    private UUID id;

    @Column
    private @Nullable Instant changedAt;

    @Column
    private @Nullable Instant askedAt;

    @Column
    private @Nullable String askedBy;

    @Column
    private @Nullable Instant decidedAt;

    @Column
    private @Nullable String decidedBy;

    @Column
    private @Nullable Instant confirmedAt;

    @Column
    private @Nullable String confirmedBy;

    @Column(nullable = false, length = 1_000_000)
    private String returnComment;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "level_review_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<ReviewedOutcome> outcomes = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LevelReview() {}

    LevelReview(UUID report) {
        this.id = report;
        this.returnComment = "";
    }

    /** What the organisation says of one outcome; nothing at all takes it out of the request. */
    void prepare(String outcome, @Nullable Ground ground, String statement, Instant now) {
        mustBeInPreparation();
        changedAt = now;
        if (ground == null && statement.isBlank()) {
            outcomes.removeIf(each -> each.outcome().equals(outcome));
            return;
        }
        find(outcome).orElseGet(() -> added(outcome)).state(ground, statement);
    }

    private ReviewedOutcome added(String outcome) {
        ReviewedOutcome added = new ReviewedOutcome(outcomes.size(), outcome);
        outcomes.add(added);
        return added;
    }

    void ask(String username, Instant now) {
        mustBeInPreparation();
        if (outcomes.isEmpty()) {
            throw new Refusal("Say for at least one outcome on which ground its level should be reviewed, and save.");
        }
        List<Problem> problems = outcomes.stream()
                .filter(each -> !each.isStated())
                .map(each -> new Problem(
                        "statement-" + each.outcome(),
                        each.outcome() + ": choose the ground, say what happened, and save."))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        askedAt = now;
        askedBy = username;
    }

    private void mustBeInPreparation() {
        if (askedAt != null) {
            throw new Refusal("A review of the levels was asked for already.");
        }
    }

    void decide(String outcome, Decided decided, Instant now) {
        if (askedAt == null || decidedAt != null) {
            throw new Refusal("There is nothing to be decided here now.");
        }
        find(outcome).orElseThrow(NotFound::new).decide(decided);
        // the review itself changes with its outcomes, so that none is decided otherwise in the moment it is handed on
        changedAt = now;
    }

    /** The first reviewer has decided. */
    void decided(String username, Instant now) {
        List<Problem> problems = outcomes.stream()
                .filter(each -> !each.isDecided())
                .map(each -> new Problem(null, each.outcome() + " is not decided yet."))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        decidedAt = now;
        decidedBy = username;
        returnComment = "";
    }

    /** The second reviewer says whether it stands. */
    void confirm(String username, boolean stands, String comment, Instant now) {
        if (username.equals(decidedBy)) {
            throw new Refusal("Somebody else has to confirm what you decided.");
        }
        if (!stands && comment.isBlank()) {
            throw Refusal.of("comment", "Say in the comment what has to change.");
        }
        if (stands) {
            confirmedAt = now;
            confirmedBy = username;
            return;
        }
        decidedAt = null;
        returnComment = comment;
    }

    private Optional<ReviewedOutcome> find(String outcome) {
        return outcomes.stream().filter(each -> each.outcome().equals(outcome)).findFirst();
    }

    UUID id() {
        return id;
    }

    boolean isAsked() {
        return askedAt != null;
    }

    boolean isDecided() {
        return decidedAt != null;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Whether any level changes. */
    boolean changesLevels() {
        return isConfirmed() && outcomes.stream().anyMatch(ReviewedOutcome::isVaried);
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    String returnComment() {
        return returnComment;
    }

    List<ReviewedOutcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
