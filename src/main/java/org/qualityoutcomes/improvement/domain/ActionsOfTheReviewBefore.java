package org.qualityoutcomes.improvement.domain;

import java.util.List;
import org.qualityoutcomes.reporting.EarlierActions;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;

/** What came of an organisation's last plan, for its next report. */
@Component
class ActionsOfTheReviewBefore implements EarlierActions {

    @Override
    public List<EarlierAction> before(ReviewId review) {
        return List.of();
    }
}
