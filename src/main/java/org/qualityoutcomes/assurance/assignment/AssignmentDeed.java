package org.qualityoutcomes.assurance.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;

/** A decision on who validates what, for the journal of the cycle or of the review. */
record AssignmentDeed(
        UUID chain,
        String what,
        String capacity,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason)
        implements Deed {

    static final String NATIONAL = "national team";
    static final String REGIONAL = "regional lead";

    static AssignmentDeed of(UUID chain, String what, String capacity, @Nullable String after) {
        return new AssignmentDeed(chain, what, capacity, null, after, null);
    }

    /** The names of judges stay with the region's lead and the national team. */
    @Override
    public Audience audience() {
        return Audience.ASSURANCE;
    }
}
