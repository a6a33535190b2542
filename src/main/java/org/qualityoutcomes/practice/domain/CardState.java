package org.qualityoutcomes.practice.domain;

/** Where a card stands. */
public enum CardState {
    NOMINATED("waits for the consent of the service"),
    EDITING("is with the editors"),
    AGREEING("waits until the service agrees to the edited words"),
    PUBLISHED("is published"),
    DECLINED("is not shared: the service decided so"),
    UNANSWERED("is not shared: nobody answered"),
    LEFT_OUT("is not published: the editors decided so"),
    WITHDRAWN("was withdrawn by the service"),
    RETIRED("is retired: nobody said that it is still current");

    private final String title;

    CardState(String title) {
        this.title = title;
    }

    /** What follows "The card". */
    public String title() {
        return title;
    }

    /** Whether nothing happens to it any more. */
    public boolean isOver() {
        return ordinal() >= DECLINED.ordinal();
    }

    /** Whether its service has consented that editors work on it. */
    boolean isWithEditors() {
        return this == EDITING || this == AGREEING || this == PUBLISHED;
    }

    /** Whether it is for the service to write. */
    boolean isWithTheService() {
        return this == NOMINATED || this == AGREEING;
    }
}
