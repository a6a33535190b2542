package org.qualityoutcomes.review;

/** A review ended before it came to what it was for; rooms that have work of it in hand end that. */
public record ReviewEndedEarly(ReviewId review, String reference, EarlyEnding.Cause cause, String reason) {}
