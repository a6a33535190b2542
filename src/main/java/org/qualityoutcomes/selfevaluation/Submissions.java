package org.qualityoutcomes.selfevaluation;

import org.qualityoutcomes.review.ReviewId;

/** The locked submissions. */
public interface Submissions {

    /** The latest version. @throws org.qualityoutcomes.organisation.NotFound if nothing was submitted yet */
    Submission latest(ReviewId review);

    /** @throws org.qualityoutcomes.organisation.NotFound if there is no such version */
    Submission version(ReviewId review, int version);
}
