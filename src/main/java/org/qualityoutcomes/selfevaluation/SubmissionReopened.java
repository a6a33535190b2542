package org.qualityoutcomes.selfevaluation;

import org.qualityoutcomes.review.ReviewId;

/** The national team opened a submission again while it was validated: what was judged of it until now is void. */
public record SubmissionReopened(ReviewId review, String reference, String organisation, String reason) {}
