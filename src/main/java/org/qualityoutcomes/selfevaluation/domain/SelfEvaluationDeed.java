package org.qualityoutcomes.selfevaluation.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.ReviewId;

/** A decision of the team, its sponsor or the national team on a self-evaluation, for the journal. */
record SelfEvaluationDeed(
        UUID chain,
        String what,
        String capacity,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason)
        implements Deed {

    static final String LEAD = "library lead";
    static final String TEAM = "library team";
    static final String SPONSOR = "executive sponsor";
    static final String REGIONAL = "regional lead";
    static final String NATIONAL = "national team";

    static SelfEvaluationDeed of(ReviewId review, String what, String capacity) {
        return new SelfEvaluationDeed(review.value(), what, capacity, null, null, null);
    }

    static SelfEvaluationDeed of(ReviewId review, String what, String capacity, @Nullable String after) {
        return new SelfEvaluationDeed(review.value(), what, capacity, null, after, null);
    }

    /** By the lead, from one state to another. */
    static SelfEvaluationDeed changed(ReviewId review, String what, String before, String after) {
        return new SelfEvaluationDeed(review.value(), what, LEAD, before, after, null);
    }

    SelfEvaluationDeed because(@Nullable String reason) {
        return new SelfEvaluationDeed(
                chain, what, capacity, before, after, reason == null || reason.isBlank() ? null : reason);
    }
}
