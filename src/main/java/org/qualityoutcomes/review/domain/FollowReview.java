package org.qualityoutcomes.review.domain;

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

    FollowReview(QualityReviews reviews) {
        this.reviews = reviews;
    }

    public void enter(ReviewId id, Phase phase) {
        reviews.save(reviews.get(id).enter(phase));
    }

    public void close(ReviewId id) {
        enter(id, Phase.CLOSED);
    }

    @Override
    public void declined(ReviewId id) {
        enter(id, Phase.NOT_TAKING_PART);
    }
}
