package org.qualityoutcomes.improvement.domain;

/** How an action stands on a day; it follows from its state, its dates and its progress and is never typed. */
public enum ActionStatus {
    NOT_TAKEN_UP("Not taken up", "grey"),
    PLANNED("Being planned", "white"),
    NOT_STARTED("Not started", "grey"),
    ON_TRACK("On track", "blue"),
    AT_RISK("At risk", "orange"),
    OVERDUE("Overdue", "red"),
    AWAITING_VERIFICATION("Done, awaiting verification", "purple"),
    CLOSED("Closed", "green");

    private final String title;
    private final String colour;

    ActionStatus(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    /** The colour of its tag; never without the title. */
    public String colour() {
        return colour;
    }
}
