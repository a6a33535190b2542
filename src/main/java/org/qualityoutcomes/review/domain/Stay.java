package org.qualityoutcomes.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.data.domain.Persistable;

/** The time of a review in one phase; a review that was sent back has been there twice. */
@Entity
@Table(name = "stay")
class Stay implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(nullable = false)
    private Instant enteredAt;

    @Column
    private @Nullable Instant leftAt;

    @Transient
    private boolean kept;

    @SuppressWarnings("NullAway.Init")
    protected Stay() {}

    Stay(ReviewId review, Phase phase, Instant enteredAt) {
        this.id = UUID.randomUUID();
        this.reviewId = review.value();
        this.phase = phase;
        this.enteredAt = enteredAt;
    }

    Stay leave(Instant at) {
        leftAt = at;
        return this;
    }

    UUID review() {
        return reviewId;
    }

    Phase phase() {
        return phase;
    }

    Instant entered() {
        return enteredAt;
    }

    /** When it was left, or null while it lasts. */
    @Nullable
    Instant left() {
        return leftAt;
    }

    Duration until(Instant now) {
        return Duration.between(enteredAt, leftAt == null ? now : leftAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** What has an id from the start would be looked for before it is inserted. */
    @Override
    public boolean isNew() {
        return !kept;
    }

    @PostLoad
    @PostPersist
    void keep() {
        kept = true;
    }
}
