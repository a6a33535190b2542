package org.qualityoutcomes.changes.domain;

/** Where a wish to give a review up stands. */
public enum WithdrawalState {
    ASKED("waits for the national team"),
    AGREED("agreed: the review is withdrawn"),
    DECLINED("declined: the review goes on"),
    DROPPED("dropped before it was decided");

    private final String title;

    WithdrawalState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
