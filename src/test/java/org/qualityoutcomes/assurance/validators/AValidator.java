package org.qualityoutcomes.assurance.validators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Absence;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;

/** Validators at several points of their way. */
final class AValidator {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    private AValidator() {}

    static Profile profile(Absence... absences) {
        return new Profile(
                false,
                "",
                6,
                Set.of(),
                List.of(new Employment("ZA1", "A hospital", LocalDate.of(2020, 1, 1), null)),
                List.of(absences));
    }

    static Validator whoApplied() {
        return Validator.applies("team1.za1", profile(), NOW);
    }

    static Validator whoIsTrained(LocalDate until) {
        Validator validator = whoApplied();
        validator.approve();
        validator.train(until);
        return validator;
    }

    /** Calibrated for the edition 2023. */
    static Validator whoIsAdmitted(LocalDate trainedUntil, Absence... absences) {
        return Validator.takenOver("validator1", profile(absences), trainedUntil, "2023", NOW);
    }
}
