package org.qualityoutcomes.review;

/** Where a review stands, in the words people use. */
public enum Phase {
    SELF_EVALUATION("Self-evaluation"),
    VALIDATION("Validation"),
    MODERATION("Waiting for moderation"),
    REPORT("Report"),
    IMPROVEMENT("Improvement"),
    CLOSED("Closed"),
    NOT_TAKING_PART("Not taking part");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
