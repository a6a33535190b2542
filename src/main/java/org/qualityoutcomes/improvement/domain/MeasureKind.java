package org.qualityoutcomes.improvement.domain;

/** What an action is measured by. The same list for every edition, so that actions can be compared over the years. */
public enum MeasureKind {
    USER_SATISFACTION("User satisfaction"),
    REACH("Reach and use"),
    TIME_SAVED("Time saved"),
    EVIDENCE_QUALITY("Quality of evidence"),
    SKILLS("Skills"),
    DECISIONS("Impact on decisions"),
    OTHER("Something else");

    private final String title;

    MeasureKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
