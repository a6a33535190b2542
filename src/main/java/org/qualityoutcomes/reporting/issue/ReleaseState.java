package org.qualityoutcomes.reporting.issue;

/** How far a release is. */
public enum ReleaseState {
    ORDERED("waits for its time"),
    UNDER_WAY("under way"),
    RELEASED("all handed over"),
    CALLED_OFF("called off");

    private final String title;

    ReleaseState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
