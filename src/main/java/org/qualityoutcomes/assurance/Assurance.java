package org.qualityoutcomes.assurance;

import java.util.List;
import java.util.Set;
import org.qualityoutcomes.review.ReviewId;

/** The outcome of validation and moderation. */
public interface Assurance {

    /**
     * In the edition's order.
     *
     * @throws IllegalStateException while an outcome is not settled: no report without all of them
     */
    List<AssuredOutcome> settled(ReviewId review);

    /** Username of the validator who drafts the report. */
    String primaryValidator(ReviewId review);

    /** Usernames of all who judged the review as validators or moderators. */
    Set<String> judgesOf(ReviewId review);

    /** Whether nothing is known that ties a person to the review's organisation: no role, no declared conflict. */
    boolean isFree(ReviewId review, String username);
}
