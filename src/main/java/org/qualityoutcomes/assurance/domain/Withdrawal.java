package org.qualityoutcomes.assurance.domain;

/** Why a member of a panel takes no part in a case; what exactly ties them is for the ledger of conflicts only. */
public enum Withdrawal {
    VALIDATED("validated this case"),
    TIED("tied to the organisation"),
    DECLARED("declared a conflict at the meeting");

    private final String title;

    Withdrawal(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
