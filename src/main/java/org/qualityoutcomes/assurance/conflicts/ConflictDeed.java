package org.qualityoutcomes.assurance.conflicts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;

/** Something that was declared or waived, for the journal of the organisation's case. */
record ConflictDeed(UUID chain, String what, String capacity, @Nullable String after, @Nullable String reason)
        implements Deed {

    /** What ties judges to organisations stays with the region's lead and the national team. */
    @Override
    public Audience audience() {
        return Audience.ASSURANCE;
    }
}
