package org.qualityoutcomes.review;

import java.util.Set;

/** Where a review stands, in the words people use. */
public enum Phase {
    SELF_EVALUATION("Self-evaluation"),
    VALIDATION("Validation"),
    MODERATION("Waiting for moderation"),
    REPORT("Report"),
    IMPROVEMENT("Improvement"),
    CLOSED("Closed"),
    NOT_TAKING_PART("Not taking part"),
    NOT_SUBMITTED("Not submitted");

    /** Where nothing follows. */
    public static final Set<Phase> ENDS = Set.of(CLOSED, NOT_TAKING_PART, NOT_SUBMITTED);

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
