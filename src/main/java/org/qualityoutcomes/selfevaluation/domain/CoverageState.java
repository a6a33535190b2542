package org.qualityoutcomes.selfevaluation.domain;

/** How far an indicator is shown by evidence. */
public enum CoverageState {
    MET("met", "judged met, and evidence shows it"),
    EVIDENCED("evidenced", "evidence is tied to it, and it is not judged met"),
    CONSENT_PENDING("consent pending", "somebody who speaks in its evidence has not agreed yet"),
    STALE("stale", "its evidence has to be looked at again, or speaks of a time before the evidence period"),
    MISSING("missing", "no evidence that may be used is tied to it");

    private final String title;
    private final String meaning;

    CoverageState(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
