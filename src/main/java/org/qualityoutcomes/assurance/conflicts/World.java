package org.qualityoutcomes.assurance.conflicts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Region;

/**
 * All facts from which conflicts follow, as far as they were read.
 *
 * @param cycles references of this and the last cycle
 * @param seats by organisation, latest first
 * @param declared conflicts that were declared, by person
 */
record World(
        LocalDate today,
        Set<String> cycles,
        Map<String, Place> places,
        Map<String, Somebody> people,
        Map<String, List<PastSeats.HeldSeat>> seats,
        Map<String, List<Declared>> declared) {

    /** An organisation: who serves it, and its neighbours. */
    record Place(String ods, String name, Region region, String service, @Nullable String patch) {}

    /** A conflict that a person has declared. */
    record Declared(String ods, Tie tie, LocalDate on) {}

    /** A person with the groups they are in and the employers that the register knows. */
    record Somebody(String username, Set<String> groups, List<Employment> history) {

        private static final Set<String> ROLES = Stream.of(
                        Groups.lead(""), Groups.team(""), Groups.sponsor(""), Groups.commissioner(""))
                .collect(Collectors.toUnmodifiableSet());

        /** The organisations at which this person has a role. */
        Set<String> roles() {
            return groups.stream()
                    .flatMap(group ->
                            ROLES.stream().filter(group::startsWith).map(role -> group.substring(role.length())))
                    .collect(Collectors.toSet());
        }

        /** Where this person works today. */
        List<Employment> jobs(LocalDate today) {
            return history.stream()
                    .filter(job -> job.until() == null || !job.until().isBefore(today))
                    .toList();
        }

        /** The organisations that are this person's own, by role or by work. */
        Set<String> homes(LocalDate today) {
            return Stream.concat(
                            roles().stream(),
                            jobs(today).stream().map(Employment::ods).flatMap(Stream::ofNullable))
                    .collect(Collectors.toSet());
        }
    }

    Somebody person(String username) {
        return people.getOrDefault(username, new Somebody(username, Set.of(), List.of()));
    }
}
