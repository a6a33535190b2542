package org.qualityoutcomes.improvement.biennial;

import org.qualityoutcomes.review.ReviewId;

/** What an earlier review waited for has been held; it has nothing more to announce. */
public record NextReviewHeld(ReviewId earlier) {}
