package org.qualityoutcomes.insight.domain;

import java.util.UUID;
import org.qualityoutcomes.review.Deed;

/** The national summary of a cycle was kept as it was published, for the journal. */
record SummaryDeed(UUID chain, String what, String after) implements Deed {

    @Override
    public String capacity() {
        return "national team";
    }
}
