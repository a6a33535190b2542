package org.qualityoutcomes.assurance.domain;

import java.util.Optional;
import org.qualityoutcomes.assurance.consistency.Agreement;
import org.qualityoutcomes.framework.Rating;
import org.springframework.stereotype.Component;

/** Two ratings agree by themselves where they are of one level and close; then the lower of the two stands. */
@Component
class AgreementPolicy {

    private final AgreementTable table;

    AgreementPolicy(AgreementTable table) {
        this.table = table;
    }

    /** The rating both arrived at, or nothing where the two have to talk. */
    Optional<Rating> agreed(Rating one, Rating other) {
        boolean sameLevel = one.level() == other.level();
        int above = Agreement.step(one) - Agreement.step(other);
        return table.agreed(sameLevel, Math.abs(above)) ? Optional.of(above <= 0 ? one : other) : Optional.empty();
    }
}
