package org.qualityoutcomes.changes.domain;

import java.util.List;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.EarlyEnding.Cause;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.springframework.stereotype.Component;

/** The way to give a review up, for those who may, while it can be; afterwards to what was said, for all its readers. */
@Component
class WithdrawalChapter implements Chapters {

    private final CurrentUser user;

    WithdrawalChapter(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<Chapter> of(Review review) {
        boolean mayAsk = user.isIn(Groups.lead(review.organisation().ods())) || user.isIn(Groups.NATIONAL);
        if (review.phase() == Phase.WITHDRAWN) {
            return List.of(chapter(review, "withdrawn, with the reason"));
        }
        return mayAsk && Cause.WITHDRAWN.canEnd(review.phase())
                ? List.of(chapter(review, "asked by the lead, decided by the national team"))
                : List.of();
    }

    private static Chapter chapter(Review review, String stands) {
        return new Chapter("Withdrawal", "/reviews/" + review.id() + "/withdrawal", stands);
    }
}
