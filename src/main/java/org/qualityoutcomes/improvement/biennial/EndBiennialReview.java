package org.qualityoutcomes.improvement.biennial;

import org.qualityoutcomes.review.ReviewEndedEarly;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A service improvement review that is withdrawn, or ends with a merger or a closure, is worked on no more. */
@Component
@Transactional
class EndBiennialReview {

    private final BiennialReviews biennials;

    EndBiennialReview(BiennialReviews biennials) {
        this.biennials = biennials;
    }

    @EventListener
    void on(ReviewEndedEarly event) {
        biennials.findById(event.review().value()).ifPresent(review -> {
            review.endedEarly();
            biennials.save(review);
        });
    }
}
