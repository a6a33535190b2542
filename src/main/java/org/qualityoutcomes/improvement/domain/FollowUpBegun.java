package org.qualityoutcomes.improvement.domain;

import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;

/** A plan that nobody had to write is in force from the start: from now on its progress is looked at. */
public record FollowUpBegun(ReviewId review, UUID planId, String reference, String organisation, String region) {}
