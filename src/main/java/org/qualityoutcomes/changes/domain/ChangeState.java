package org.qualityoutcomes.changes.domain;

/** How far a change is. */
public enum ChangeState {
    DECIDED("waits for its day"),
    DONE("carried out"),
    CALLED_OFF("called off"),
    OVERTAKEN("overtaken: on its day there was nothing left to change");

    private final String title;

    ChangeState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
