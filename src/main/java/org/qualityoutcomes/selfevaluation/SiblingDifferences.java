package org.qualityoutcomes.selfevaluation;

import java.util.List;
import org.qualityoutcomes.review.ReviewId;

/** How what an organisation submitted stands to what the others submitted whom the same service serves, in the same cycle. */
public interface SiblingDifferences {

    /**
     * One for each sibling that has submitted, beside its latest version; none where the service works for one
     * organisation. The caller hides the verdict from who judges blind.
     *
     * @param version of the review's own submission
     */
    List<SiblingDifference> of(ReviewId review, int version, String outcome);
}
