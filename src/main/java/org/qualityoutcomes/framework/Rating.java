package org.qualityoutcomes.framework;

import org.jspecify.annotations.Nullable;

/**
 * A level with its sub-level, as people record it. The edition's lowest level has no sub-level, every other has one;
 * {@link Edition#accepts} tells.
 */
public record Rating(int level, @Nullable SubLevel subLevel) {

    /** For example "2 medium", or "0". */
    public String title() {
        return subLevel == null ? Integer.toString(level) : level + " " + subLevel.title();
    }
}
