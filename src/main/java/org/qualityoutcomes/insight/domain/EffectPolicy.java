package org.qualityoutcomes.insight.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;

/**
 * When an action counts as having had its effect: it was closed before its organisation's next submission, and the final
 * level of its outcome in that next review lies above the one in the review that it followed, sub-levels included. Levels
 * of two editions are compared through their map or not at all. It says what came together and not what caused what.
 */
final class EffectPolicy {

    private EffectPolicy() {}

    /**
     * Where a review stands, as far as one outcome goes.
     *
     * @param submitted when its submission was locked for the last time, or null before
     * @param level the final one, or null before its report is issued
     */
    record Standing(@Nullable Instant submitted, @Nullable Rating level) {}

    /**
     * @param closed when the action was closed, or null while it is open
     * @param before the review that it followed
     * @param next the organisation's next quality review that was not given up, or null where there is none yet
     * @param comparable whether the outcome has a counterpart in the next review's edition
     */
    static Effect of(@Nullable Instant closed, Standing before, @Nullable Standing next, boolean comparable) {
        if (next == null) {
            return Effect.NOT_YET_KNOWN;
        }
        if (next.submitted() != null && (closed == null || !closed.isBefore(next.submitted()))) {
            return Effect.NOT_IN_TIME;
        }
        if (!comparable) {
            return Effect.NOT_COMPARABLE;
        }
        return moved(before.level(), next.level());
    }

    /** How a level moved, whatever was done. */
    static Effect moved(@Nullable Rating before, @Nullable Rating after) {
        if (before == null || after == null) {
            return Effect.NOT_YET_KNOWN;
        }
        int by = Rating.ASCENDING.compare(after, before);
        return by > 0 ? Effect.ROSE : by < 0 ? Effect.FELL : Effect.STAYED;
    }
}
