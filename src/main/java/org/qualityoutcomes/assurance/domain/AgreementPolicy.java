package org.qualityoutcomes.assurance.domain;

import org.jspecify.annotations.Nullable;
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

    /** What two ratings come to without anybody talking. */
    Compared compare(Rating one, Rating other) {
        int above = Agreement.step(one) - Agreement.step(other);
        AgreementTable.Decision decision = table.decide(one.level() == other.level(), Math.abs(above));
        Rating lower = above <= 0 ? one : other;
        return new Compared(decision.agreed() ? lower : null, decision.rule());
    }

    /**
     * Two ratings side by side.
     *
     * @param agreed the rating both arrived at, or null where the two have to talk
     * @param rule the sentence by which it is so
     */
    record Compared(@Nullable Rating agreed, String rule) {}
}
