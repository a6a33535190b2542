package org.qualityoutcomes.assurance.validators;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Region;

/**
 * What the register knows of a validator when cases are given out.
 *
 * @param regions where this person is willing to validate; empty for everywhere
 * @param capacity how many cases at most in one cycle
 * @param experienced whether this person has validated before
 * @param obstacle why no case may be given to this person, a plain sentence; null where nothing stands against it
 * @param history employers, latest first
 */
public record ValidatorFacts(
        String username,
        String name,
        Set<Region> regions,
        int capacity,
        boolean experienced,
        @Nullable String obstacle,
        List<Employment> history,
        List<Absence> absences) {

    public boolean isAssignable() {
        return obstacle == null;
    }

    /**
     * Work for an organisation.
     *
     * @param ods the organisation's code, or null where it is none of the scheme's
     * @param until last day, or null where it goes on
     */
    public record Employment(@Nullable String ods, String employer, LocalDate from, @Nullable LocalDate until) {}

    /** Days, both included, on which this person takes no case. */
    public record Absence(LocalDate from, LocalDate until) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
