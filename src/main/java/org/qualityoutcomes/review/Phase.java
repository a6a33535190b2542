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
    OVERTAKEN("Overtaken by the next review"),
    WITHDRAWN("Withdrawn"),
    MERGED("Ended by a merger"),
    DISCONTINUED("Ended with its organisation");

    /** Where nothing follows. */
    public static final Set<Phase> ENDS =
            Set.of(CLOSED, NOT_TAKING_PART, NOT_SUBMITTED, OVERTAKEN, WITHDRAWN, MERGED, DISCONTINUED);

    /** Where nobody outside relies on the outcome yet: it can still be left without a report or a record. */
    private static final Set<Phase> BEFORE_THE_OUTCOME =
            Set.of(SELF_EVALUATION, VALIDATION, MODERATION, PREPARATION, DISCUSSION, FEEDBACK);

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether a review can be given up here: once its report is written it has come to something that others rely on. */
    public boolean isBeforeTheOutcome() {
        return BEFORE_THE_OUTCOME.contains(this);
    }

    /** Whether nothing follows. */
    public boolean isOver() {
        return ENDS.contains(this);
    }

    /** Where a review of this kind begins. */
    public static Phase first(CycleKind kind) {
        return switch (kind) {
            case QUALITY_REVIEW -> SELF_EVALUATION;
            case SERVICE_IMPROVEMENT_REVIEW -> PREPARATION;
        };
    }
}
