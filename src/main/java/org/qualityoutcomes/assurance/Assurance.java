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

    /** Whether this person may judge the review's organisation: no hard conflict is known. */
    boolean isFree(ReviewId review, String username);

    /** Whether this person may act in the review by an office: nothing but the office ties them to the organisation. */
    boolean mayAct(ReviewId review, String username);
}
