package org.qualityoutcomes.improvement.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;

/** A decision on a plan or an action, for the journal. */
record ImprovementDeed(
        UUID chain,
        String what,
        String capacity,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason)
        implements Deed {

    static final String LEAD = "library lead";
    static final String SPONSOR = "executive sponsor";
    static final String REGIONAL = "regional lead";
    static final String OWNER = "owner of the action";

    static ImprovementDeed of(ImprovementPlan plan, String what, String capacity, @Nullable String after) {
        return new ImprovementDeed(plan.review().value(), what, capacity, null, after, null);
    }

    ImprovementDeed from(@Nullable String earlier) {
        return new ImprovementDeed(chain, what, capacity, earlier, after, reason);
    }

    /** @param reason what was said with it, or blank */
    ImprovementDeed because(String reason) {
        return new ImprovementDeed(chain, what, capacity, before, after, reason.isBlank() ? null : reason.strip());
    }
}
