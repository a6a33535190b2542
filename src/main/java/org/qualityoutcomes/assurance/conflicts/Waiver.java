package org.qualityoutcomes.assurance.conflicts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Refusal;

/** That two people found that a soft conflict does not speak against somebody after all; one proposes, one decides. */
@Entity
@Table(name = "conflict_waiver")
class Waiver {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String username;

    @Column(nullable = false)
    private String organisation;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ConflictKind kind;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String proposedBy;

    @Column(nullable = false)
    private Instant proposedAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    @Column
    private @Nullable String decidedBy;

    @Column
    private @Nullable Instant decidedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Waiver() {}

    Waiver(String username, String ods, Conflict conflict, String reason, String proposer, Instant at) {
        if (conflict.hard()) {
            throw new Refusal("A hard conflict cannot be waived.");
        }
        if (proposer.equals(username)) {
            throw new Refusal("Nobody waives what speaks against themselves.");
        }
        if (reason.isBlank()) {
            throw Refusal.of("reason", "Say why this does not speak against the person.");
        }
        this.id = UUID.randomUUID();
        this.username = username;
        this.organisation = ods;
        this.kind = conflict.kind();
        this.source = conflict.source();
        this.reason = reason.strip();
        this.proposedBy = proposer;
        this.proposedAt = at;
        this.state = State.PROPOSED;
    }

    /** The second of the two agrees. */
    void confirm(String second, Instant at) {
        decide(second, State.CONFIRMED, at);
    }

    /** The second of the two does not agree. */
    void decline(String second, Instant at) {
        decide(second, State.DECLINED, at);
    }

    private void decide(String second, State outcome, Instant at) {
        if (state != State.PROPOSED) {
            throw new Refusal("This waiver is decided already.");
        }
        if (second.equals(proposedBy)) {
            throw new Refusal("Somebody else has to decide: a waiver takes two people.");
        }
        if (second.equals(username)) {
            throw new Refusal("Nobody waives what speaks against themselves.");
        }
        this.state = outcome;
        this.decidedBy = second;
        this.decidedAt = at;
    }

    boolean isOf(Conflict conflict) {
        return kind == conflict.kind() && source.equals(conflict.source());
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String organisation() {
        return organisation;
    }

    ConflictKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    State state() {
        return state;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    enum State {
        PROPOSED,
        CONFIRMED,
        DECLINED
    }
}
