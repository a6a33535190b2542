package org.qualityoutcomes.assurance.web;

import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.worklist.Refusal;

/** A rating as a browser sends it: a level and a sub-level, each of which may be left open. */
final class SentRating {

    private SentRating() {}

    /** @throws Refusal for the field if something was sent that is not offered */
    static @Nullable Rating of(String field, @Nullable String level, @Nullable String subLevel) {
        if (level == null || level.isEmpty()) {
            return null;
        }
        try {
            return subLevel == null || subLevel.isEmpty()
                    ? new Rating(Integer.parseInt(level), null)
                    : new Rating(Integer.parseInt(level), SubLevel.valueOf(subLevel));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(field, "A level was sent that is not offered.");
        }
    }
}
