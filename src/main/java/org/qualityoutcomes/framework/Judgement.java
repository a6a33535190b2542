package org.qualityoutcomes.framework;

/** How far an indicator is met. */
public enum Judgement {
    MET("Met"),
    PARTLY("Partly met"),
    NOT_MET("Not met");

    private final String title;

    Judgement(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
