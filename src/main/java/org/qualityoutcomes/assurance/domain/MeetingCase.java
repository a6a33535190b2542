package org.qualityoutcomes.assurance.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
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

    void giveTo(String username) {
        moderator = username;
    }

    Optional<PanelDecision> decision(String outcome) {
        return decisions.stream().filter(each -> each.outcome().equals(outcome)).findFirst();
    }

    /** Stores the panel's rating of an outcome; changing what was validated, or closing what was left open, takes a reason. */
    void decide(Edition edition, ValidatedOutcome outcome, Rating rating, String reason) {
        if (isDecided()) {
            throw new Refusal("This case is decided and cannot be changed any more.");
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

    @Embeddable
    record PanelDecision(
            String outcome,
            @Convert(converter = RatingText.class) Rating rating,
            @Column(length = 1_000_000) String reason) {}
}
