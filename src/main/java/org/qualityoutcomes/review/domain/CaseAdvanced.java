package org.qualityoutcomes.review.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;

/** A cycle or a review went one step on. */
record CaseAdvanced(
        UUID chain,
        String what,
        String capacity,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason)
        implements Deed {}
