package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;

/** Whose review of the same service stands beside a review, to be taken over part by part. */
@Entity
@Table(name = "sibling_position")
class SiblingPosition {

    @Id
    private UUID reviewId;

    @Column(nullable = false)
    private UUID siblingReviewId;

    @Column(nullable = false)
    private Instant takenUpAt;

    @SuppressWarnings("NullAway.Init")
    protected SiblingPosition() {}

    SiblingPosition(ReviewId review, ReviewId sibling, Instant at) {
        this.reviewId = review.value();
        this.siblingReviewId = sibling.value();
        this.takenUpAt = at;
    }

    ReviewId review() {
        return new ReviewId(reviewId);
    }

    ReviewId sibling() {
        return new ReviewId(siblingReviewId);
    }

    Instant takenUpAt() {
        return takenUpAt;
    }
}
