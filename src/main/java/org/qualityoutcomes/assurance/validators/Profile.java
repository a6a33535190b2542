package org.qualityoutcomes.assurance.validators;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Absence;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.worklist.Seen;

/**
 * What a validator says of themself.
 *
 * @param experience in the validator's own words
 * @param capacity how many cases at most in one cycle
 * @param regions empty for everywhere
 */
public record Profile(
        boolean experienced,
        String experience,
        int capacity,
        Set<Region> regions,
        List<Employment> history,
        List<Absence> absences) {

    /** How many cases a cycle is usual. */
    public static final int USUAL_CAPACITY = 8;

    public static Profile empty() {
        return new Profile(false, "", USUAL_CAPACITY, Set.of(), List.of(), List.of());
    }

    /** What a reader of this profile has seen. */
    public String seen() {
        return Seen.print(content());
    }

    void refuseOver(Profile typed, @Nullable String seenBefore) {
        Seen.refuseIfChanged(seenBefore, content(), typed.content());
    }

    private List<Object> content() {
        return List.of(experienced, experience, capacity, new TreeSet<>(regions), history, absences);
    }
}
