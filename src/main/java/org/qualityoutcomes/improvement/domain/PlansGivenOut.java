package org.qualityoutcomes.improvement.domain;

import java.util.Collection;
import java.util.List;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.GivenOut;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans that are in force, for the commissioner. */
@Component
@Order(20)
@Transactional(readOnly = true)
class PlansGivenOut implements GivenOut {

    private final Plans plans;
    private final CurrentUser user;

    PlansGivenOut(Plans plans, CurrentUser user) {
        this.plans = plans;
        this.user = user;
    }

    @Override
    public List<Paper> of(Collection<Review> reviews) {
        return plans
                .findByReviewIdInOrderByOpenedOnDesc(
                        reviews.stream().map(review -> review.id().value()).toList())
                .stream()
                .filter(ImprovementPlan::isInForce)
                .filter(plan -> user.isIn(Groups.commissioner(plan.organisation())))
                .map(plan -> new Paper(
                        plan.organisation(),
                        "Plans and their actions",
                        "/plans/" + plan.id(),
                        plan.reference() + ", in force"))
                .toList();
    }
}
