package org.qualityoutcomes.reporting.domain;

/** How far a report is. */
public enum ReportState {
    DRAFT("being written"),
    CHECKING("with the regional lead"),
    REPLY("with the service for a reply"),
    ANSWERING("points of the service are being answered"),
    REVISING("being changed after points were accepted"),
    CHECKING_REVISION("changed, and with the regional lead again"),
    ISSUING("with the national team to be issued"),
    ISSUED("issued"),
    LEVEL_REVIEW("issued; its levels are being reviewed");

    private final String title;

    ReportState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    boolean isAfterCheck() {
        return ordinal() >= REPLY.ordinal();
    }

    /** Whether its authors change its words. */
    boolean isWriting() {
        return this == DRAFT || this == REVISING;
    }

    /** Whether somebody who wrote none of it reads whether it can go on. */
    boolean isChecking() {
        return this == CHECKING || this == CHECKING_REVISION;
    }
}
