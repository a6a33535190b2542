package org.qualityoutcomes.assurance.domain;

import java.util.List;
import org.qualityoutcomes.review.ReviewId;

/** For these reviews two validators are agreed on. */
public record AssignmentConfirmed(List<ReviewId> reviews) {}
