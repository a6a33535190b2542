package org.qualityoutcomes.contribution.domain;

import java.time.Clock;
import java.util.List;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of those who are asked outside the library, for the team. */
@Component
@Order(20)
@Transactional(readOnly = true)
class ContributionChapters implements Chapters {

    private final ContributionRequests requests;
    private final CurrentUser user;
    private final Clock clock;

    ContributionChapters(ContributionRequests requests, CurrentUser user, Clock clock) {
        this.requests = requests;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<Chapter> of(Review review) {
        String ods = review.organisation().ods();
        boolean asks = user.isIn(Groups.lead(ods)) || user.isIn(Groups.team(ods));
        if (!asks || !review.kind().hasLevels()) {
            return List.of();
        }
        int all = requests.countByReviewId(review.id().value());
        int waiting = requests.waiting(review.id().value(), clock.instant());
        return List.of(new Chapter(
                "Asked outside the library",
                "/reviews/" + review.id() + "/contributions",
                all == 0 ? "nobody yet" : all + " asked, " + waiting + " waiting"));
    }
}
