package org.qualityoutcomes.improvement.domain;

/** Where an action comes from. Required ones belong to the development plan, all others to the improvement plan. */
public enum ActionKind {
    REQUIRED("Required action"),
    RECOMMENDED("Recommendation"),
    OWN("Own improvement");

    private final String title;

    ActionKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
