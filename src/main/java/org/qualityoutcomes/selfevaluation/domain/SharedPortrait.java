package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;

/** A review whose pen portrait is written together with those of its siblings that have one of these too. */
@Entity
@Table(name = "shared_portrait")
class SharedPortrait {

    @Id
    private UUID reviewId;

    @Column(nullable = false)
    private Instant sharedAt;

    @SuppressWarnings("NullAway.Init")
    protected SharedPortrait() {}

    SharedPortrait(ReviewId review, Instant at) {
        this.reviewId = review.value();
        this.sharedAt = at;
    }

    UUID reviewId() {
        return reviewId;
    }

    Instant sharedAt() {
        return sharedAt;
    }
}
