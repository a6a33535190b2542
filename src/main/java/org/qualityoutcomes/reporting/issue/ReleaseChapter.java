package org.qualityoutcomes.reporting.issue;

import java.util.List;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From a review to all reports of its cycle, for those who see them by an office. */
@Component
@Order(31)
class ReleaseChapter implements Chapters {

    private final CurrentUser user;
    private final KeptApart apart;

    ReleaseChapter(CurrentUser user, KeptApart apart) {
        this.user = user;
        this.apart = apart;
    }

    @Override
    public List<Chapter> of(Review review) {
        boolean office = user.isIn(Groups.NATIONAL)
                || user.isIn(Groups.regional(review.organisation().region()));
        return office && !apart.isKept(review.organisation().ods())
                ? List.of(new Chapter(
                        "Reports of the cycle", "/cycles/" + review.cycle() + "/reports", "all that you look after"))
                : List.of();
    }
}
