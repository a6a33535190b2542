package org.qualityoutcomes.selfevaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.ReviewId;

/**
 * An organisation's self-evaluation was submitted and locked.
 *
 * @param reference the review's reference
 * @param organisation ODS code
 * @param sha256 of the locked content
 * @param submittedBy username
 * @param next what the organisation can expect, in order
 */
public record SubmissionReceived(
        ReviewId review,
        String reference,
        String organisation,
        int version,
        String sha256,
        Instant at,
        String submittedBy,
        List<NextStep> next)
        implements Deed {

    @Override
    public UUID chain() {
        return review.value();
    }

    @Override
    public String what() {
        return "Self-evaluation submitted and locked as version " + version + ".";
    }

    @Override
    public String capacity() {
        return "library lead";
    }

    @Override
    public String after() {
        return "SHA-256 " + sha256;
    }
}
