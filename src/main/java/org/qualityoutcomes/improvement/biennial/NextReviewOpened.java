package org.qualityoutcomes.improvement.biennial;

import org.qualityoutcomes.review.ReviewId;

/** The next review began while this one was not over. */
public record NextReviewOpened(ReviewId unfinished) {}
