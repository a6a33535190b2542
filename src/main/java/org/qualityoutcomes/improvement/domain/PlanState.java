package org.qualityoutcomes.improvement.domain;

/** How far a plan is. */
public enum PlanState {
    NOT_NEEDED("not needed"),
    DRAFT("being written"),
    APPROVAL("with the sponsor"),
    OUTSIDE_REVIEW("with the regional lead"),
    IN_FORCE("in force");

    private final String title;

    PlanState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
