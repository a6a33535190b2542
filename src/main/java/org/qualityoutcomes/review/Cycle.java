package org.qualityoutcomes.review;

import java.time.LocalDate;

/**
 * A cycle of reviews as other rooms see it.
 *
 * @param reference short and unique, for example {@code 2027}; the business key of its process
 */
public record Cycle(
        CycleId id,
        String reference,
        String name,
        String edition,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate deadline,
        CycleKind kind) {

    /** A cycle of quality reviews. */
    public Cycle(
            CycleId id,
            String reference,
            String name,
            String edition,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate deadline) {
        this(id, reference, name, edition, periodFrom, periodTo, deadline, CycleKind.QUALITY_REVIEW);
    }
}
