package org.qualityoutcomes.assurance.domain;

/** What a validator makes of one indicator. */
public enum Verdict {
    MET("Met"),
    PARTLY("Partly met"),
    NOT_MET("Not met"),
    NOT_EVIDENCED("Not evidenced");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
