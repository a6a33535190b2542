package org.qualityoutcomes.assurance;

import java.util.Collection;
import java.util.Map;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.review.ReviewId;

/** What validators found of indicators, of many reviews at once. */
public interface IndicatorVerdicts {

    /**
     * The lower of what the two validators of a review found of an indicator; what is not evidenced is not met. One
     * statement, however many there are. Who may know it, and when, is for the caller to ask.
     *
     * @param indicators their codes
     * @return by review and code, where both have judged
     */
    Map<ReviewId, Map<String, Judgement>> of(Collection<ReviewId> reviews, Collection<String> indicators);
}
