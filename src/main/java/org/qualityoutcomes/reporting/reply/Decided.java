package org.qualityoutcomes.reporting.reply;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;

/**
 * What the first reviewer decides on one outcome.
 *
 * @param rating the other level where it is varied; else it does not count
 * @param struck required actions and recommendations that do not hold at the other level
 */
public record Decided(@Nullable Decision decision, @Nullable Rating rating, String reason, Set<UUID> struck) {

    /** Whether it is a decision, and not half of one. */
    boolean isWhole() {
        return decision != null
                && !reason.isBlank()
                && reason.length() <= DecideLevelReview.LONGEST_REASON
                && (decision != Decision.VARIED || rating != null);
    }

    /** The same before another level is chosen. */
    Decided unrated() {
        return new Decided(decision, null, reason, struck);
    }
}
