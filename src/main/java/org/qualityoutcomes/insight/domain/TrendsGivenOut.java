package org.qualityoutcomes.insight.domain;

import java.util.Collection;
import java.util.List;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.GivenOut;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Levels over the years, once for each organisation, for the commissioner. */
@Component
@Order(30)
class TrendsGivenOut implements GivenOut {

    private final CurrentUser user;

    TrendsGivenOut(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<Paper> of(Collection<Review> reviews) {
        return reviews.stream()
                .map(review -> review.organisation().ods())
                .distinct()
                .filter(ods -> user.isIn(Groups.commissioner(ods)))
                .map(ods -> new Paper(
                        ods,
                        "Levels over the years, and what came of actions",
                        "/trends/" + ods,
                        "all reviews of the organisation"))
                .toList();
    }
}
