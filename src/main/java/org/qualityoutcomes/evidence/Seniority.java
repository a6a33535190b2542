package org.qualityoutcomes.evidence;

/** Who speaks in an item of evidence. */
public enum Seniority {
    INDIVIDUAL("one person"),
    TEAM("a team or department"),
    SENIOR("a senior manager or clinician"),
    BOARD("the board");

    private final String title;

    Seniority(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
