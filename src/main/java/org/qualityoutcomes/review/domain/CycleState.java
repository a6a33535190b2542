package org.qualityoutcomes.review.domain;

/** How far a cycle is. */
public enum CycleState {
    PLANNED("Planned"),
    SET_UP("Set up"),
    OPEN("Open"),
    SUBMISSIONS_CLOSED("Submissions closed"),
    RESULTS_RELEASED("Results released"),
    SUMMARY_PUBLISHED("National summary published");

    private final String title;

    CycleState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
