package org.qualityoutcomes.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;

/** What came of the actions that followed the organisation's review before: the improvement room answers, a report shows it. */
public interface EarlierActions {

    /**
     * Of the review with levels before this one and of what was agreed since, in the order of the plans; empty where
     * there is none.
     */
    List<EarlierAction> before(ReviewId review);

    /**
     * One action.
     *
     * @param required whether the report before required it
     * @param measure what its success is measured by, for example "User satisfaction"
     * @param unit what the figures count; empty where there are none
     * @param achieved the figure after
     * @param outcome the outcome's code
     * @param state in words, for example "closed"
     */
    record EarlierAction(
            String outcome,
            @Nullable String indicator,
            boolean required,
            String text,
            String measure,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal achieved,
            String state) {}
}
