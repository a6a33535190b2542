package org.qualityoutcomes.contribution.domain;

/** What became of a request. */
public enum RequestState {
    WAITING("waiting"),
    ANSWERED("answered"),
    EXPIRED("the link has ended without an answer"),
    WITHDRAWN("withdrawn");

    private final String title;

    RequestState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
