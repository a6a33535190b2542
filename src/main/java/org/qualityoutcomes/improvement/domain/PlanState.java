package org.qualityoutcomes.improvement.domain;

/** How far a plan is. */
public enum PlanState {
    NOT_NEEDED("not needed"),
    DRAFT("being written"),
    APPROVAL("with the sponsor"),
    OUTSIDE_REVIEW("with the regional lead"),
    IN_FORCE("in force"),

    /** A later plan came into force before this one was agreed. */
    SUPERSEDED("superseded by a later plan"),

    /** Its organisation was closed. */
    ENDED("ended with its organisation");

    private final String title;

    PlanState(String title) {
        this.title = title;
    }

    /** Whether it is on its way to being followed. */
    boolean isBeingAgreed() {
        return this == DRAFT || this == APPROVAL || this == OUTSIDE_REVIEW;
    }

    /** What becomes of it when a later plan comes into force. */
    PlanState superseded() {
        return switch (this) {
            case DRAFT, APPROVAL, OUTSIDE_REVIEW -> SUPERSEDED;
            case NOT_NEEDED, IN_FORCE, SUPERSEDED, ENDED -> this;
        };
    }

    /** What becomes of it when its organisation is closed. */
    PlanState ended() {
        return switch (this) {
            case DRAFT, APPROVAL, OUTSIDE_REVIEW, IN_FORCE -> ENDED;
            case NOT_NEEDED, SUPERSEDED, ENDED -> this;
        };
    }

    public String title() {
        return title;
    }
}
