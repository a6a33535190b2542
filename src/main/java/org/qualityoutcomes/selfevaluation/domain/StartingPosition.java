package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ValidatedPositions.ValidatedPosition;

/**
 * From which locked submission a review starts, with a copy of what validation had made of it by then. It is found once, so
 * that what comes later does not move it.
 */
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

    // null in a review that began before this was kept
    @Column(length = 1_000_000)
    @Convert(converter = ValidatedText.class)
    private @Nullable ValidatedPosition validated;

    @SuppressWarnings("NullAway.Init")
    protected StartingPosition() {}

    /** @param validated null where no report on the earlier review is issued */
    StartingPosition(ReviewId review, Review earlier, int version, @Nullable ValidatedPosition validated) {
        this.reviewId = review.value();
        this.earlierReviewId = earlier.id().value();
        this.earlierVersion = version;
        this.earlierReference = earlier.reference();
        this.earlierEdition = earlier.edition();
        this.validated = validated == null ? new ValidatedPosition(Map.of(), Map.of()) : validated;
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

    /** Whether what validation had made of it was kept; it was not in a review that began earlier. */
    boolean isKept() {
        return validated != null;
    }

    boolean isValidated() {
        return validated() != null;
    }

    /** What validation had made of it when the review began; null where nothing was issued, or nothing was kept. */
    @Nullable
    ValidatedPosition validated() {
        return validated == null || validated.levels().isEmpty() ? null : validated;
    }
}
