package org.qualityoutcomes.changes.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;

/** A decision about a review that ends early, or about an organisation or a person that changes. */
record ChangeDeed(
        UUID chain,
        String what,
        String capacity,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason)
        implements Deed {

    static final String NATIONAL = "national team";
    static final String LEAD = "library lead";

    static ChangeDeed of(UUID chain, String what, String capacity, @Nullable String reason) {
        return new ChangeDeed(chain, what, capacity, null, null, reason);
    }
}
