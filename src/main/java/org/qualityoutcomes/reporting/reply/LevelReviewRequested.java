package org.qualityoutcomes.reporting.reply;

import java.util.UUID;

/** An organisation asks for a review of levels in its issued report. */
public record LevelReviewRequested(UUID reportId) {}
