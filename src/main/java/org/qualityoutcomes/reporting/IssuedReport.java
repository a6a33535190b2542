package org.qualityoutcomes.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;

/** An issued report, as far as improvement follows from it. */
public record IssuedReport(
        ReviewId review, UUID reportId, Instant issuedAt, List<Point> requiredActions, List<Point> recommendations) {

    /**
     * A required action or a recommendation.
     *
     * @param indicator its code, or null where it is about the whole outcome
     * @param due by when, or null where the report names no day
     */
    public record Point(UUID id, String outcome, @Nullable String indicator, String text, @Nullable LocalDate due) {}
}
