package org.qualityoutcomes.assurance.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.AssuredOutcome.Basis;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;
import org.qualityoutcomes.worklist.Refusal;

/** What two locked judgements of an outcome came to: by themselves, by talking, or before the panel. */
@Entity
@Table(name = "validated_outcome")
class ValidatedOutcome {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String outcome;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Comparison comparison;

    /** The sentence of the table by which they agreed or had to talk; nothing where it was not kept yet. */
    @Column
    private @Nullable String agreementRule;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Proposal proposal;

    @Column
    @Convert(converter = RatingText.class)
    private @Nullable Rating proposedRating;

    @Column(length = 1_000_000)
    private @Nullable String proposalReason;

    @Column
    private @Nullable Boolean accepted;

    @Column(length = 1_000_000)
    private @Nullable String answerReason;

    @Column(nullable = false)
    private boolean resolved;

    @Column(nullable = false)
    @Convert(converter = RatingText.class)
    private Rating validatedRating;

    @Column
    @Convert(converter = RatingText.class)
    private @Nullable Rating settledRating;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Basis basis;

    @ElementCollection
    @CollectionTable(name = "moderation_reason", joinColumns = @JoinColumn(name = "validated_outcome_id"))
    @OrderColumn(name = "position")
    @Column(name = "reason", nullable = false)
    private List<String> moderationReasons = new ArrayList<>();

    @Version
    private int version;

    protected ValidatedOutcome() {}

    ValidatedOutcome(int position, String outcome, AgreementPolicy.Compared compared, Rating primary) {
        this(position, outcome, compared.agreed() == null ? primary : compared.agreed());
        this.agreementRule = compared.rule();
        if (compared.agreed() != null) {
            this.comparison = Comparison.AGREED;
            this.resolved = true;
        }
    }

    /** With one judgement only: nothing is agreed. */
    ValidatedOutcome(int position, String outcome, Rating standing) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.outcome = outcome;
        this.comparison = Comparison.TALK;
        this.validatedRating = standing;
    }

    void propose(@Nullable Rating rating, String reason) {
        proposal = rating == null ? Proposal.CANNOT_AGREE : Proposal.RATING;
        proposedRating = rating;
        proposalReason = reason;
        accepted = null;
        answerReason = null;
    }

    /** @param seen the proposed rating that is accepted, or null where it is declined */
    void answer(@Nullable Rating seen, String reason) {
        if (proposedRating == null) {
            throw new Refusal("There is no proposed level to answer here.");
        }
        if (seen == null && reason.isBlank()) {
            throw Refusal.of("reason-" + outcome, outcome + ": say why you do not accept the proposal.");
        }
        if (seen != null && !seen.equals(proposedRating)) {
            throw Refusal.of(
                    "answer-" + outcome, outcome + ": another level is proposed now. Read it and answer again.");
        }
        accepted = seen != null;
        answerReason = reason;
    }

    /** After the answer: an accepted proposal is validated, all else waits for the panel. */
    void resolve() {
        if (Boolean.TRUE.equals(accepted) && proposedRating != null) {
            validatedRating = proposedRating;
            resolved = true;
        }
    }

    /** @param standing the rating of the judge who is left */
    void leaveOpen(Rating standing) {
        comparison = Comparison.TALK;
        resolved = false;
        validatedRating = standing;
    }

    void select(List<String> reasons) {
        moderationReasons.clear();
        moderationReasons.addAll(reasons);
        if (reasons.isEmpty()) {
            settledRating = validatedRating;
            basis = comparison == Comparison.AGREED ? Basis.AGREED : Basis.RECONCILED;
        }
    }

    void moderate(Rating rating) {
        settledRating = rating;
        basis = Basis.MODERATED;
    }

    String outcome() {
        return outcome;
    }

    @Nullable
    String agreementRule() {
        return agreementRule;
    }

    boolean isTalk() {
        return comparison == Comparison.TALK;
    }

    boolean isResolved() {
        return resolved;
    }

    boolean isProposed() {
        return proposal != null;
    }

    boolean isAnswered() {
        return proposal == Proposal.CANNOT_AGREE || accepted != null;
    }

    boolean needsModeration() {
        return !moderationReasons.isEmpty();
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    @Nullable
    Rating proposedRating() {
        return proposedRating;
    }

    @Nullable
    String proposalReason() {
        return proposalReason;
    }

    @Nullable
    Boolean accepted() {
        return accepted;
    }

    @Nullable
    String answerReason() {
        return answerReason;
    }

    Rating validatedRating() {
        return validatedRating;
    }

    @Nullable
    Rating settledRating() {
        return settledRating;
    }

    @Nullable
    Basis basis() {
        return basis;
    }

    List<String> moderationReasons() {
        return List.copyOf(moderationReasons);
    }

    enum Comparison {
        AGREED,
        TALK
    }

    /** What the primary validator proposes after talking. */
    enum Proposal {
        RATING,
        CANNOT_AGREE
    }
}
