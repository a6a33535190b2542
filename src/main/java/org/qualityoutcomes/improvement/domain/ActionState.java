package org.qualityoutcomes.improvement.domain;

/** How far an action is. */
public enum ActionState {
    PLANNED("planned"),
    AGREED("agreed"),
    CARRIED_OUT("carried out, to be proved"),
    PROVED("proved, to be verified"),
    VERIFIED("verified"),
    CLOSED("closed"),
    CANCELLED("cancelled");

    private final String title;

    ActionState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether its owner has shown that it is done. */
    boolean isDone() {
        return this == PROVED || this == VERIFIED || this == CLOSED;
    }

    /** Whether it was agreed and is not over. */
    public boolean isInHand() {
        return this != PLANNED && isOpen();
    }

    /** Whether something is still to be done or to be looked at. */
    public boolean isOpen() {
        return this != CLOSED && this != CANCELLED;
    }
}
