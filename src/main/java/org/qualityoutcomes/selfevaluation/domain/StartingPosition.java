package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;

/** From which locked submission a review starts. It is found once, so that what comes later does not move it. */
@Entity
@Table(name = "starting_position")
class StartingPosition {

    @Id
    private UUID reviewId;

    @Column(nullable = false)
    private UUID earlierReviewId;

    @Column(nullable = false)
    private int earlierVersion;

    @Column(nullable = false)
    private String earlierReference;

    @Column(nullable = false)
    private String earlierEdition;

    @SuppressWarnings("NullAway.Init")
    protected StartingPosition() {}

    StartingPosition(ReviewId review, Review earlier, int version) {
        this.reviewId = review.value();
        this.earlierReviewId = earlier.id().value();
        this.earlierVersion = version;
        this.earlierReference = earlier.reference();
        this.earlierEdition = earlier.edition();
    }

    ReviewId earlier() {
        return new ReviewId(earlierReviewId);
    }

    int earlierVersion() {
        return earlierVersion;
    }

    String earlierReference() {
        return earlierReference;
    }

    String earlierEdition() {
        return earlierEdition;
    }
}
