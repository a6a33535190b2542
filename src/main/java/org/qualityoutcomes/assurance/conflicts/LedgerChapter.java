package org.qualityoutcomes.assurance.conflicts;

import java.util.List;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ledger's page about a review's organisation, for those who give its case to others. */
@Component
@Order(60)
class LedgerChapter implements Chapters {

    private final CurrentUser user;

    LedgerChapter(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<Chapter> of(Review review) {
        boolean office = user.isIn(Groups.NATIONAL)
                || user.isIn(Groups.regional(review.organisation().region()));
        return office && review.kind().hasLevels()
                ? List.of(new Chapter(
                        "Conflicts of interest",
                        "/conflicts/organisations/" + review.organisation().ods(),
                        "Of validators and moderators"))
                : List.of();
    }
}
