package org.qualityoutcomes.reporting.issue;

import java.util.UUID;
import org.qualityoutcomes.review.Deed;

/** A decision on many reports of a cycle at once, for the cycle's journal. */
record ReleaseDeed(UUID chain, String what, String capacity) implements Deed {

    static final String NATIONAL = "national team";

    @Override
    public Audience audience() {
        return Audience.ASSURANCE;
    }
}
