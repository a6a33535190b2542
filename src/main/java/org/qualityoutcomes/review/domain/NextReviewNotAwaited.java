package org.qualityoutcomes.review.domain;

import org.qualityoutcomes.review.ReviewId;

/** A review that is over waits for nothing more: its organisation has no next one. */
public record NextReviewNotAwaited(ReviewId review) {}
