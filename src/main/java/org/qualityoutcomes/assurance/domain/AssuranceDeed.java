package org.qualityoutcomes.assurance.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;

/** A decision of validators, of the panel or of a rule, for the journal. */
record AssuranceDeed(
        UUID chain,
        String what,
        String capacity,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason)
        implements Deed {

    static final String NATIONAL = "national team";
    static final String VALIDATOR = "validator";
    static final String CHAIR = "chair";
    static final String MODERATOR = "moderator";

    static AssuranceDeed of(UUID chain, String what, String capacity) {
        return new AssuranceDeed(chain, what, capacity, null, null, null);
    }

    static AssuranceDeed of(UUID chain, String what, String capacity, @Nullable String after) {
        return new AssuranceDeed(chain, what, capacity, null, after, null);
    }

    /** Judges' names and levels stay with the region's lead and the national team. */
    @Override
    public Audience audience() {
        return Audience.ASSURANCE;
    }
}
