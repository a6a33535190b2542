package org.qualityoutcomes.reporting.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;

/** A decision on a report, for the journal. */
record ReportDeed(
        UUID chain,
        String what,
        String capacity,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        Audience audience)
        implements Deed {

    /** What the organisation may read. */
    static ReportDeed open(Report report, String what, String capacity, @Nullable String reason) {
        return new ReportDeed(
                report.review().value(), what, capacity, null, null, blank(reason), Audience.ORGANISATION);
    }

    /** What stays with the region's lead and the national team, because the organisation has not seen the draft yet. */
    static ReportDeed inside(Report report, String what, String capacity, String reason) {
        return new ReportDeed(report.review().value(), what, capacity, null, null, blank(reason), Audience.ASSURANCE);
    }

    private static @Nullable String blank(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : reason;
    }
}
