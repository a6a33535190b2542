package org.qualityoutcomes.assurance.conflicts;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.conflicts.PastSeats.HeldSeat;
import org.qualityoutcomes.assurance.conflicts.World.Declared;
import org.qualityoutcomes.assurance.conflicts.World.Place;
import org.qualityoutcomes.assurance.conflicts.World.Somebody;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.organisation.Region;

/**
 * ZA1 and ZA2 in the north with one service, ZB1 in the north and in one patch with ZA1, ZC1 in the south; facts are
 * added. Today is 5 June 2027, and the cycles are 2027 and 2025.
 */
final class AWorld {

    static final LocalDate TODAY = LocalDate.of(2027, 6, 5);

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, List<Employment>> jobs = new HashMap<>();
    private final List<HeldSeat> seats = new ArrayList<>();
    private final Map<String, List<Declared>> declared = new HashMap<>();

    AWorld() {
        place("ZA1", Region.NORTH, "Aldermoor Library", "Calder");
        place("ZA2", Region.NORTH, "Aldermoor Library", null);
        place("ZB1", Region.NORTH, "Birchdale Library", "Calder");
        place("ZC1", Region.SOUTH, "Cliffside Library", null);
    }

    AWorld place(String ods, Region region, String service, @Nullable String patch) {
        places.put(ods, new Place(ods, "Trust " + ods, region, service, patch));
        return this;
    }

    AWorld member(String username, String group) {
        groups.computeIfAbsent(username, anybody -> new HashSet<>()).add(group);
        return this;
    }

    AWorld employed(String username, @Nullable String ods, String employer, LocalDate from, @Nullable LocalDate until) {
        jobs.computeIfAbsent(username, anybody -> new ArrayList<>()).add(new Employment(ods, employer, from, until));
        return this;
    }

    AWorld seat(String username, String cycle, String ods, boolean settled) {
        Instant opened = Instant.parse(cycle + "-06-01T09:00:00Z");
        seats.add(0, new HeldSeat(username, ods, cycle + "-" + ods, opened, settled));
        return this;
    }

    AWorld declares(String username, String ods) {
        declared.computeIfAbsent(username, anybody -> new ArrayList<>())
                .add(new Declared(ods, Tie.CLOSE_TO_SOMEBODY, TODAY.minusMonths(1)));
        return this;
    }

    World world() {
        Set<String> names = new HashSet<>(groups.keySet());
        names.addAll(jobs.keySet());
        Map<String, Somebody> people = new HashMap<>();
        names.forEach(name -> people.put(
                name, new Somebody(name, groups.getOrDefault(name, Set.of()), jobs.getOrDefault(name, List.of()))));
        return new World(
                TODAY,
                Set.of("2027", "2025"),
                places,
                people,
                seats.stream()
                        .sorted((one, other) -> other.openedAt().compareTo(one.openedAt()))
                        .collect(groupingBy(HeldSeat::ods)),
                declared);
    }

    List<ConflictKind> kinds(String username, String ods) {
        return ConflictRules.between(world(), username, ods).stream()
                .map(Conflict::kind)
                .toList();
    }
}
