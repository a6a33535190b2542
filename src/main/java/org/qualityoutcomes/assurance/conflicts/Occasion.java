package org.qualityoutcomes.assurance.conflicts;

/** When somebody is asked what ties them to organisations. Each has wordings of its own. */
public enum Occasion {
    /** Before a case is taken. */
    ASSIGNMENT("Asked before the case"),
    /** Once a year, about all organisations. */
    YEARLY("Yearly declaration"),
    /** Never asked: the person found it. */
    FOUND("Found and declared");

    private final String title;

    Occasion(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
