package org.qualityoutcomes.selfevaluation;

import java.util.List;
import java.util.Map;
import org.qualityoutcomes.review.ReviewId;

/** How what an organisation submitted stands to what the others submitted whom the same service serves, in the same cycle. */
public interface SiblingDifferences {

    /**
     * By outcome code, one for each sibling that has submitted, beside its latest version; empty where there is none. The
     * caller hides the verdict from who judges blind.
     *
     * @param version of the review's own submission
     */
    Map<String, List<SiblingDifference>> of(ReviewId review, int version);
}
