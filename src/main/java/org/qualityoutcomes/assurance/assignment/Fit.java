package org.qualityoutcomes.assurance.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.conflicts.Conflict;
import org.qualityoutcomes.assurance.validators.ValidatorFacts;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Region;

/**
 * How one validator and one case go together, whoever else sits there.
 *
 * @param barrier what rules it out, a plain sentence; null where nothing does
 * @param kind what sort of thing rules it out
 * @param conflicts what speaks against it, plain sentences
 * @param daysAway working days of the validation on which the validator is away
 */
record Fit(
        @Nullable String barrier, @Nullable Barrier kind, List<String> conflicts, boolean regionWanted, int daysAway) {

    /** What rules a person out. */
    enum Barrier {
        CONFLICT("has a conflict of interest", "have a conflict of interest"),
        OBSTACLE("may not be given a case now", "may not be given a case now"),
        ABSENCE("is away", "are away");

        private final String one;
        private final String several;

        Barrier(String one, String several) {
            this.one = one;
            this.several = several;
        }

        String words(long number) {
            return number == 1 ? one : several;
        }
    }

    static Fit of(
            ValidatorFacts validator, Organisation organisation, List<Conflict> conflicts, ValidationWindow window) {
        List<String> soft = conflicts.stream()
                .filter(conflict -> !conflict.hard())
                .map(Conflict::sentence)
                .toList();
        int away = window.daysAway(validator.absences());
        boolean wanted = isWanted(validator, organisation.region());
        Conflict hard = conflicts.stream().filter(Conflict::hard).findFirst().orElse(null);
        if (hard != null) {
            return new Fit(hard.sentence(), Barrier.CONFLICT, soft, wanted, away);
        }
        if (!validator.isAssignable()) {
            return new Fit(validator.obstacle(), Barrier.OBSTACLE, soft, wanted, away);
        }
        if (window.isWhollyAway(validator.absences())) {
            return new Fit("Is away during the whole validation.", Barrier.ABSENCE, soft, wanted, away);
        }
        return new Fit(null, null, soft, wanted, away);
    }

    private static boolean isWanted(ValidatorFacts validator, Region region) {
        return validator.regions().isEmpty() || validator.regions().contains(region);
    }

    boolean isFree() {
        return barrier == null;
    }
}
