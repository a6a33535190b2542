package org.qualityoutcomes.reporting.domain;

/** What the organisation said to the draft of its report. */
public enum Replied {
    NO_POINTS("The organisation raised no points on the draft."),
    POINTS("The organisation raised points on the draft."),
    SILENCE("The organisation did not reply to the draft in the time that it had.");

    private final String sentence;

    Replied(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
