package org.qualityoutcomes.selfevaluation.domain;

/** How far the work on an outcome is. */
public enum OutcomeState {
    GATHERING("gathering evidence"),
    JUDGING("being judged"),
    CHECKING("with a colleague for checking"),
    ACCEPTED("accepted");

    private final String title;

    OutcomeState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
