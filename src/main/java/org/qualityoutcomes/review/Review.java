package org.qualityoutcomes.review;

import java.time.LocalDate;
import org.qualityoutcomes.organisation.Organisation;

/**
 * A review as other rooms see it.
 *
 * @param reference {@code <cycle>-<ODS>}, the business key of all its process instances
 * @param edition the code of its framework edition, kept for life
 * @param periodFrom first day of the evidence period
 * @param periodTo last day of the evidence period
 * @param deadline last day for the submission
 */
public record Review(
        ReviewId id,
        String reference,
        CycleId cycle,
        Organisation organisation,
        String edition,
        Phase phase,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate deadline,
        CycleKind kind) {

    /** A quality review. */
    public Review(
            ReviewId id,
            String reference,
            CycleId cycle,
            Organisation organisation,
            String edition,
            Phase phase,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate deadline) {
        this(
                id,
                reference,
                cycle,
                organisation,
                edition,
                phase,
                periodFrom,
                periodTo,
                deadline,
                CycleKind.QUALITY_REVIEW);
    }
}
