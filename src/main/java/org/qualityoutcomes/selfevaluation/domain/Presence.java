package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody has an outcome open before them. */
@Entity
@Table(name = "outcome_presence")
class Presence {

    @EmbeddedId
    private Key id;

    @Column(nullable = false)
    private Instant seenAt;

    @Embeddable
    record Key(UUID outcomeWorkId, String username) {}

    @SuppressWarnings("NullAway.Init")
    protected Presence() {}

    Presence(Key id, Instant seenAt) {
        this.id = id;
        this.seenAt = seenAt;
    }

    String username() {
        return id.username();
    }
}
