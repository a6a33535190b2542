package org.qualityoutcomes.assurance.domain;

import java.util.Optional;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.springframework.stereotype.Component;

/** Two ratings agree by themselves where they are of one level and close; then the lower of the two stands. */
@Component
class AgreementPolicy {

    private static final int SUB_LEVELS = SubLevel.values().length;

    private final AgreementTable table;

    AgreementPolicy(AgreementTable table) {
        this.table = table;
    }

    /** The rating both arrived at, or nothing where the two have to talk. */
    Optional<Rating> agreed(Rating one, Rating other) {
        boolean sameLevel = one.level() == other.level();
        int steps = Math.abs(step(one) - step(other));
        return table.agreed(sameLevel, steps) ? Optional.of(step(one) <= step(other) ? one : other) : Optional.empty();
    }

    private static int step(Rating rating) {
        SubLevel subLevel = rating.subLevel();
        // the lowest level has no sub-level and counts as the top step of the levels below it
        return rating.level() * SUB_LEVELS + (subLevel == null ? SUB_LEVELS - 1 : subLevel.ordinal());
    }
}
