package org.qualityoutcomes.assurance.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.worklist.Refusal;

/** The two whom a proposal gives a review to; one of them or both may be missing. */
@Entity
@Table(name = "assignment_pair")
class ProposedPair {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Region region;

    @Column
    private @Nullable String primaryValidator;

    @Column
    private @Nullable String secondValidator;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    @Column(length = 1000)
    private @Nullable String reason;

    @Column
    private @Nullable Instant confirmedAt;

    protected ProposedPair() {}

    ProposedPair(Case each, @Nullable String primary, @Nullable String second) {
        this.id = UUID.randomUUID();
        this.reviewId = each.review();
        this.reference = each.reference();
        this.region = each.organisation().region();
        this.primaryValidator = primary;
        this.secondValidator = second;
        this.state = State.PROPOSED;
    }

    /** Where a pair stands. */
    enum State {
        PROPOSED,
        SENT_BACK,
        CONFIRMED
    }

    UUID reviewId() {
        return reviewId;
    }

    String reference() {
        return reference;
    }

    Region region() {
        return region;
    }

    @Nullable
    String validator(int position) {
        return position == 0 ? primaryValidator : secondValidator;
    }

    /** Why the region sent it back, or null. */
    @Nullable
    String reason() {
        return reason;
    }

    boolean isComplete() {
        return primaryValidator != null && secondValidator != null;
    }

    boolean isSentBack() {
        return state == State.SENT_BACK;
    }

    boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    boolean canBeConfirmed() {
        return state == State.PROPOSED && isComplete();
    }

    void change(String primary, String second) {
        primaryValidator = primary;
        secondValidator = second;
        state = State.PROPOSED;
        reason = null;
    }

    void sendBack(String why) {
        mustBeOpen();
        state = State.SENT_BACK;
        reason = why;
    }

    /** After all it is not sent back. */
    void keep() {
        mustBeOpen();
        state = State.PROPOSED;
        reason = null;
    }

    private void mustBeOpen() {
        if (isConfirmed()) {
            throw new Refusal("This pair is confirmed already.");
        }
    }

    void confirm(Instant at) {
        state = State.CONFIRMED;
        confirmedAt = at;
    }
}
