package org.qualityoutcomes.review.domain;

import java.time.Clock;
import java.time.Instant;
import org.qualityoutcomes.review.Participation;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a review's phase in step with its lifecycle. */
@Component
@Transactional
public class FollowReview implements Participation {

    private final QualityReviews reviews;
    private final Stays stays;
    private final Clock clock;

    FollowReview(QualityReviews reviews, Stays stays, Clock clock) {
        this.reviews = reviews;
        this.stays = stays;
        this.clock = clock;
    }

    public void enter(ReviewId id, Phase phase) {
        QualityReview review = reviews.get(id);
        if (!review.isIn(phase)) {
            Instant now = clock.instant();
            stays.findByReviewIdAndLeftAtIsNull(id.value()).ifPresent(stay -> stays.save(stay.leave(now)));
            stays.save(new Stay(id, phase, now));
            reviews.save(review.enter(phase));
        }
    }

    public void close(ReviewId id) {
        enter(id, Phase.CLOSED);
    }

    @Override
    public void declined(ReviewId id) {
        enter(id, Phase.NOT_TAKING_PART);
    }
}
