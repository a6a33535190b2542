package org.qualityoutcomes.reporting;

import java.time.Instant;
import java.util.UUID;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.ReviewId;

/**
 * A report, or a new version of it, was issued to its organisation.
 *
 * @param reference the review's reference
 * @param organisation ODS code
 */
public record ReportIssued(
        ReviewId review, UUID reportId, String reference, String organisation, int version, Instant at)
        implements Deed {

    @Override
    public UUID chain() {
        return review.value();
    }

    @Override
    public String what() {
        return "Report issued as version " + version + ".";
    }

    @Override
    public String capacity() {
        return "national team";
    }
}
