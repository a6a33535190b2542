package org.qualityoutcomes.assurance.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** A review before a panel: who moderates it and what was decided on each outcome. */
@Entity
@Table(name = "meeting_case")
class MeetingCase {

    private static final int LONGEST_REASON = 2000;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column(nullable = false)
    private int position;

    @Column
    private @Nullable String moderator;

    @Column
    private @Nullable Instant decidedAt;

    @Column
    private @Nullable String startsAt;

    @Column
    private @Nullable String deferral;

    @ElementCollection
    @CollectionTable(name = "case_withdrawal", joinColumns = @JoinColumn(name = "meeting_case_id"))
    @OrderColumn(name = "position")
    private List<Withdrawn> withdrawals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "moderation_decision", joinColumns = @JoinColumn(name = "meeting_case_id"))
    private List<PanelDecision> decisions = new ArrayList<>();

    @Version
    private int version;

    protected MeetingCase() {}

    MeetingCase(int position, UUID reviewId) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.reviewId = reviewId;
    }

    UUID reviewId() {
        return reviewId;
    }

    @Nullable
    String moderator() {
        return moderator;
    }

    boolean isDecided() {
        return decidedAt != null;
    }

    boolean isDeferred() {
        return deferral != null;
    }

    /** Whether the meeting has nothing more to do with it. */
    boolean isOver() {
        return isDecided() || isDeferred();
    }

    int position() {
        return position;
    }

    /** For example {@code 10:30}; null where no time is set. */
    @Nullable
    String startsAt() {
        return startsAt;
    }

    /** Why it is left for another meeting. */
    @Nullable
    String deferral() {
        return deferral;
    }

    void place(int place, @Nullable LocalTime time) {
        position = place;
        startsAt = time == null ? null : time.toString();
    }

    /** The case is called: somebody writes its decision down. */
    void giveTo(String username) {
        moderator = username;
        deferral = null;
    }

    /** Leaves the case for another meeting; nobody decides it here any more. */
    void defer(String reason) {
        if (isDecided()) {
            throw new Refusal("This case is decided and cannot be left for another meeting any more.");
        }
        deferral = reason;
        moderator = null;
    }

    /** Somebody takes no part in the case; said twice it is recorded once. */
    void withdraw(String username, Withdrawal why, Instant at) {
        if (withdrawalOf(username).isEmpty()) {
            withdrawals.add(new Withdrawn(username, why, at));
        }
    }

    Optional<Withdrawal> withdrawalOf(String username) {
        return withdrawals.stream()
                .filter(each -> each.username().equals(username))
                .map(Withdrawn::why)
                .findFirst();
    }

    List<Withdrawn> withdrawals() {
        return List.copyOf(withdrawals);
    }

    List<PanelDecision> decisions() {
        return decisions.stream()
                .sorted(Comparator.comparing(PanelDecision::outcome))
                .toList();
    }

    Optional<PanelDecision> decision(String outcome) {
        return decisions.stream().filter(each -> each.outcome().equals(outcome)).findFirst();
    }

    /** Stores the panel's rating of an outcome; changing what was validated, or closing what was left open, takes a reason. */
    void decide(Edition edition, ValidatedOutcome outcome, Rating rating, String reason) {
        if (isDecided()) {
            throw new Refusal("This case is decided and cannot be changed any more.");
        }
        if (isDeferred()) {
            throw new Refusal("This case is left for another meeting and cannot be decided here.");
        }
        String code = outcome.outcome();
        if (!edition.accepts(rating)) {
            throw Refusal.of(
                    "rating-" + code,
                    code + ": choose a level with its sub-level. Only the lowest level has no sub-level.");
        }
        if (reason.isBlank() && !outcome.isResolved()) {
            throw Refusal.of("reason-" + code, code + ": say why the panel decides on this level.");
        }
        if (reason.isBlank() && !rating.equals(outcome.validatedRating())) {
            throw Refusal.of("reason-" + code, code + ": say why the panel changes the validated level.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.of("reason-" + code, code + ": keep the reason within 2,000 characters.");
        }
        decisions.removeIf(each -> each.outcome().equals(code));
        decisions.add(new PanelDecision(code, rating, reason));
    }

    /** The panel is through with the case. */
    void conclude(List<ValidatedOutcome> toModerate, Instant at) {
        List<Problem> missing = toModerate.stream()
                .filter(each -> decision(each.outcome()).isEmpty())
                .map(each -> new Problem(null, each.outcome() + " has no decision yet."))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(missing);
        }
        decidedAt = at;
    }

    /** A member who takes no part. */
    @Embeddable
    record Withdrawn(
            String username, @Enumerated(EnumType.STRING) Withdrawal why, @Column(name = "withdrawn_at") Instant at) {}

    @Embeddable
    record PanelDecision(
            String outcome,
            @Convert(converter = RatingText.class) Rating rating,
            @Column(length = 1_000_000) String reason) {}
}
