package org.qualityoutcomes.review;

import java.util.Set;

/** Where a review stands, in the words people use. */
public enum Phase {
    SELF_EVALUATION("Self-evaluation"),
    VALIDATION("Validation"),
    MODERATION("Waiting for moderation"),
    REPORT("Report"),
    IMPROVEMENT("Improvement"),
    PREPARATION("Plan and documents"),
    DISCUSSION("Discussion"),
    FEEDBACK("Feedback"),
    CLOSED("Closed"),
    NOT_TAKING_PART("Not taking part"),
    NOT_SUBMITTED("Not submitted"),
    OVERTAKEN("Overtaken by the next review");

    /** Where nothing follows. */
    public static final Set<Phase> ENDS = Set.of(CLOSED, NOT_TAKING_PART, NOT_SUBMITTED, OVERTAKEN);

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Where a review of this kind begins. */
    public static Phase first(CycleKind kind) {
        return switch (kind) {
            case QUALITY_REVIEW -> SELF_EVALUATION;
            case SERVICE_IMPROVEMENT_REVIEW -> PREPARATION;
        };
    }
}
