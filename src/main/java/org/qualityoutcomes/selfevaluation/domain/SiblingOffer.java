package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;

/**
 * What a review's lead shows to the other organisations of the service before it is submitted: a copy of that day, so that
 * nobody looks into a draft.
 */
@Entity
@Table(name = "sibling_offer")
class SiblingOffer {

    @Id
    private UUID reviewId;

    @Column(nullable = false)
    private Instant offeredAt;

    @Column(nullable = false, length = 1_000_000)
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected SiblingOffer() {}

    SiblingOffer(ReviewId review, Instant at, SubmissionContent content) {
        this.reviewId = review.value();
        this.offeredAt = at;
        this.content = content.json();
    }

    UUID reviewId() {
        return reviewId;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    SubmissionContent content() {
        return SubmissionContent.of(content);
    }
}
