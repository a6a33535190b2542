package org.qualityoutcomes.review;

import java.time.LocalDate;

/**
 * One of an organisation's reviews, in the line of all of them.
 *
 * @param day the last day on which it could be submitted: where it stands in time
 */
public record ReviewedAt(ReviewId review, String reference, CycleKind kind, Phase phase, LocalDate day) {}
