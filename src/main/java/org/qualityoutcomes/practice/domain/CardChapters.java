package org.qualityoutcomes.practice.domain;

import java.util.List;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The cards of an organisation, for its own people alone: that there are any is nobody else's business. */
@Component
@Order(60)
class CardChapters implements Chapters {

    private final CurrentUser user;

    CardChapters(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<Chapter> of(Review review) {
        String ods = review.organisation().ods();
        boolean own = user.isIn(Groups.lead(ods)) || user.isIn(Groups.team(ods)) || user.isIn(Groups.sponsor(ods));
        return own
                ? List.of(new Chapter("Good practice worth sharing", "/practice/cards", "cards of your service"))
                : List.of();
    }
}
