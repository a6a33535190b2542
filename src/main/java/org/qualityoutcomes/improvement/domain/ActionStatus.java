package org.qualityoutcomes.improvement.domain;

/** How an action stands on a day; it follows from its state, its dates and its progress and is never typed. */
public enum ActionStatus {
    NOT_TAKEN_UP("Not taken up", "grey", ""),
    PLANNED("Being planned", "white", ""),
    NOT_STARTED("Not started", "grey", ""),
    ON_TRACK("On track", "green", "Green"),
    AT_RISK("At risk", "orange", "Amber"),
    OVERDUE("Overdue", "red", "Red"),
    TO_BE_PROVED("Carried out, to be proved", "blue", ""),
    AWAITING_VERIFICATION("Done, awaiting verification", "purple", ""),
    CLOSED("Closed", "aqua-green", ""),
    CANCELLED("Cancelled", "grey", "");

    private final String title;
    private final String colour;
    private final String rating;

    ActionStatus(String title, String colour, String rating) {
        this.title = title;
        this.colour = colour;
        this.rating = rating;
    }

    public String title() {
        return title;
    }

    /** The colour of its tag; never without the title. */
    public String colour() {
        return colour;
    }

    /** Red, amber or green in words, for what is being worked on; else empty. */
    public String rating() {
        return rating;
    }

    /** For example "Amber: At risk". */
    public String words() {
        return rating.isEmpty() ? title : rating + ": " + title;
    }
}
