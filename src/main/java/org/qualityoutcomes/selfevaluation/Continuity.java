package org.qualityoutcomes.selfevaluation;

/** How a part of a self-evaluation stands to the organisation's review before. */
public enum Continuity {
    NEW("New"),
    UNCHANGED("Unchanged"),
    CHANGED("Changed"),
    TO_CONFIRM("To be confirmed"),
    /** Cited then too, but what file it was is not known any more. */
    NOT_KNOWN("Cannot be told");

    private final String title;

    Continuity(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
