package org.qualityoutcomes.insight.domain;

/** What became of the level of an action's outcome; {@link EffectPolicy} says when it is which. */
public enum Effect {
    ROSE("Level rose", true),
    STAYED("Level stayed", true),
    FELL("Level fell", true),
    NOT_YET_KNOWN("Not known yet", false),
    NOT_IN_TIME("Not closed in time", false),
    NOT_COMPARABLE("Not comparable", false);

    private final String title;
    private final boolean compared;

    Effect(String title, boolean compared) {
        this.title = title;
        this.compared = compared;
    }

    public String title() {
        return title;
    }

    /** Whether two levels were there to compare. */
    public boolean isCompared() {
        return compared;
    }
}
