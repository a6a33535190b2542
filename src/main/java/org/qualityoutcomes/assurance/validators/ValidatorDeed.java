package org.qualityoutcomes.assurance.validators;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;

/**
 * A decision about a validator, for the journal: a chain for each of them.
 *
 * @param chain the id of the validator's profile
 */
record ValidatorDeed(UUID chain, String what, String capacity, @Nullable String after, @Nullable String reason)
        implements Deed {

    static final String NATIONAL = "national team";
    static final String APPLICANT = "applicant";

    static ValidatorDeed byRule(UUID validator, String what) {
        return new ValidatorDeed(validator, what, RULE, null, null);
    }

    static ValidatorDeed by(String capacity, UUID validator, String what) {
        return new ValidatorDeed(validator, what, capacity, null, null);
    }

    @Override
    public Audience audience() {
        return Audience.ASSURANCE;
    }
}
