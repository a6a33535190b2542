package org.qualityoutcomes.improvement.domain;

import java.util.List;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans of a review and their actions; whoever reads the review reads them. */
@Component
@Order(40)
@Transactional(readOnly = true)
class PlanChapters implements Chapters {

    private final Plans plans;

    PlanChapters(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Chapter> of(Review review) {
        return plans.findByReviewId(review.id().value())
                .map(plan -> new Chapter(
                        "Development plan, service improvement plan and their actions",
                        "/plans/" + plan.id(),
                        status(plan)))
                .map(List::of)
                .orElse(List.of());
    }

    private static String status(ImprovementPlan plan) {
        if (plan.isSuperseded()) {
            return PlanState.SUPERSEDED.title();
        }
        return plan.isInForce() ? "in force" : "being written";
    }
}
