package org.qualityoutcomes.selfevaluation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.ReviewId;

/**
 * A deadline passed without a submission. Lead, sponsor and regional lead are told.
 *
 * @param reference the review's reference
 * @param organisation ODS code
 */
public record SubmissionMissed(ReviewId review, String reference, String organisation, LocalDate deadline)
        implements Deed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Override
    public UUID chain() {
        return review.value();
    }

    @Override
    public String what() {
        return "Nothing was submitted by " + DAY.format(deadline) + ".";
    }

    @Override
    public String capacity() {
        return RULE;
    }
}
