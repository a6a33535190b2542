package org.qualityoutcomes.selfevaluation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.ReviewId;

/**
 * Somebody decided what follows from a missed deadline.
 *
 * @param reference the review's reference
 * @param organisation ODS code
 * @param missed the deadline that passed
 * @param until the new deadline, or null where it is recorded that nothing was submitted
 * @param capacity regional lead or national team
 */
public record LateSubmissionDecided(
        ReviewId review,
        String reference,
        String organisation,
        LocalDate missed,
        @Nullable LocalDate until,
        String capacity,
        String reason)
        implements Deed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Override
    public UUID chain() {
        return review.value();
    }

    @Override
    public String what() {
        return until == null
                ? "It is recorded that nothing was submitted: the review ends."
                : "A later submission is accepted.";
    }

    @Override
    public @Nullable String before() {
        return until == null ? null : DAY.format(missed);
    }

    @Override
    public @Nullable String after() {
        return until == null ? null : DAY.format(until);
    }
}
