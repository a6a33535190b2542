package org.qualityoutcomes.improvement.biennial;

import org.qualityoutcomes.review.ReviewId;

/** The day of the review that follows this one is another one now. */
public record NextReviewMoved(ReviewId review) {}
