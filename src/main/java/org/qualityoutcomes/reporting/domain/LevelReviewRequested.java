package org.qualityoutcomes.reporting.domain;

import java.util.UUID;

/** An organisation asks for a review of levels in its issued report. */
public record LevelReviewRequested(UUID reportId) {}
