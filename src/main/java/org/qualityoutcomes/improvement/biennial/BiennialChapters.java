package org.qualityoutcomes.improvement.biennial;

import java.util.List;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plan, documents and record of a service improvement review; whoever reads the review reads them. */
@Component
@Order(35)
@Transactional(readOnly = true)
class BiennialChapters implements Chapters {

    private final BiennialReviews biennials;

    BiennialChapters(BiennialReviews biennials) {
        this.biennials = biennials;
    }

    @Override
    public List<Chapter> of(Review review) {
        if (review.kind() != CycleKind.SERVICE_IMPROVEMENT_REVIEW) {
            return List.of();
        }
        return biennials
                .findById(review.id().value())
                .map(found -> new Chapter(
                        "Plan, documents and record of the discussion",
                        "/reviews/" + review.id() + "/discussion",
                        found.state().title()))
                .map(List::of)
                .orElse(List.of());
    }
}
