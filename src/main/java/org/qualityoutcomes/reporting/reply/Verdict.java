package org.qualityoutcomes.reporting.reply;

/** What is said to a point. */
public enum Verdict {
    ACCEPTED("Accepted"),
    REFUSED("Refused"),
    /** From the time when points were answered in words alone. */
    ANSWERED("Answered");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
