package org.qualityoutcomes.improvement.biennial;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;

/** A decision in a service improvement review, for the journal. */
record BiennialDeed(
        UUID chain,
        String what,
        String capacity,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason)
        implements Deed {

    static final String LEAD = "library lead";
    static final String REGIONAL = "regional lead";

    static BiennialDeed of(BiennialReview review, String what, String capacity) {
        return new BiennialDeed(review.id().value(), what, capacity, null, null, null);
    }

    BiennialDeed from(@Nullable Object earlier, @Nullable Object now) {
        return new BiennialDeed(
                chain,
                what,
                capacity,
                earlier == null ? null : earlier.toString(),
                now == null ? null : now.toString(),
                reason);
    }

    BiennialDeed because(String said) {
        return new BiennialDeed(chain, what, capacity, before, after, said.isBlank() ? null : said.strip());
    }
}
