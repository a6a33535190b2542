package org.qualityoutcomes.framework;

/** How far a level is worked at. */
public enum SubLevel {
    LOW,
    MEDIUM,
    HIGH;

    public String title() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
