package org.qualityoutcomes.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;

/** An issued report, as far as improvement follows from it. */
public record IssuedReport(
        ReviewId review, UUID reportId, Instant issuedAt, List<Point> requiredActions, List<Point> recommendations) {

    /** A required action or a recommendation. */
    public record Point(UUID id, String outcome, String text) {}
}
