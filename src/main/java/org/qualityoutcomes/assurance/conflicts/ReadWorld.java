package org.qualityoutcomes.assurance.conflicts;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.conflicts.PastSeats.HeldSeat;
import org.qualityoutcomes.assurance.conflicts.World.Declared;
import org.qualityoutcomes.assurance.conflicts.World.Place;
import org.qualityoutcomes.assurance.conflicts.World.Somebody;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.assurance.validators.ValidatorRegister;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Register;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.Cycles;
import org.springframework.stereotype.Component;

/** Reads the facts from which conflicts follow, in the same number of statements for one pair as for all. */
@Component
class ReadWorld {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int THIS_AND_LAST = 2;

    private final Register organisations;
    private final People people;
    private final ValidatorRegister validators;
    private final PastSeats seats;
    private final Patches patches;
    private final Declarations declarations;
    private final Cycles cycles;
    private final Clock clock;

    // eight, because what ties people is known in many places
    ReadWorld(
            Register organisations,
            People people,
            ValidatorRegister validators,
            PastSeats seats,
            Patches patches,
            Declarations declarations,
            Cycles cycles,
            Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.validators = validators;
        this.seats = seats;
        this.patches = patches;
        this.declarations = declarations;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Only those from which hard conflicts follow. */
    World ofHardFacts(Collection<String> usernames, Collection<String> ods) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        return new World(today, Set.of(), places(), read(usernames, histories()), Map.of(), declared(usernames, ods));
    }

    World of(Collection<String> usernames, Collection<String> ods) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        Map<String, List<Employment>> histories = histories();
        Map<String, Somebody> known = new HashMap<>(read(usernames, histories));
        Map<String, List<HeldSeat>> held = seats(ods, known.values(), today);
        Set<String> others = held.values().stream()
                .flatMap(List::stream)
                .map(HeldSeat::username)
                .filter(username -> !known.containsKey(username))
                .collect(toSet());
        known.putAll(read(others, histories));
        Set<String> recent = cycles.withLevels().stream()
                .limit(THIS_AND_LAST)
                .map(Cycle::reference)
                .collect(toSet());
        return new World(today, recent, places(), known, held, declared(usernames, ods));
    }

    private Map<String, List<Employment>> histories() {
        return OncePerRequest.read("histories", this::readHistories);
    }

    private Map<String, List<Employment>> readHistories() {
        Families families = families();
        Map<String, List<Employment>> widened = new HashMap<>();
        validators.histories().forEach((username, history) -> widened.put(username, families.widen(history)));
        return widened;
    }

    private List<Register.Entry> register() {
        return Families.register(organisations);
    }

    private Families families() {
        return Families.today(organisations);
    }

    private Map<String, Somebody> read(Collection<String> usernames, Map<String, List<Employment>> histories) {
        Map<String, Set<String>> groups = people.groupsOf(usernames);
        return usernames.stream()
                .distinct()
                .map(username -> new Somebody(
                        username, groups.getOrDefault(username, Set.of()), histories.getOrDefault(username, List.of())))
                .collect(Collectors.toMap(Somebody::username, somebody -> somebody));
    }

    /** At the organisations themselves, and at those that are somebody's own. */
    private Map<String, List<HeldSeat>> seats(Collection<String> ods, Collection<Somebody> known, LocalDate today) {
        Set<String> concerned = new HashSet<>(ods);
        known.forEach(somebody -> concerned.addAll(somebody.homes(today)));
        return seats.at(concerned).stream().collect(groupingBy(HeldSeat::ods));
    }

    private Map<String, Place> places() {
        return OncePerRequest.read("places", this::readPlaces);
    }

    private Map<String, Place> readPlaces() {
        Map<String, String> patchOf = new HashMap<>();
        patches.all().forEach(patch -> patch.members().forEach(ods -> patchOf.put(ods, patch.name())));
        return register().stream()
                .map(entry ->
                        new Place(entry.ods(), entry.name(), entry.region(), entry.service(), patchOf.get(entry.ods())))
                .collect(Collectors.toMap(Place::ods, place -> place));
    }

    private Map<String, List<Declared>> declared(Collection<String> usernames, Collection<String> ods) {
        Families families = families();
        Set<String> concerned = new HashSet<>();
        ods.forEach(code -> concerned.addAll(families.of(code)));
        return declarations.conflicts(usernames, concerned).stream()
                .collect(groupingBy(Declaration::username, flatMapping(each -> declared(each, families), toList())));
    }

    private static Stream<Declared> declared(Declaration each, Families families) {
        return families.of(Objects.requireNonNull(each.organisation())).stream()
                .map(ods -> new Declared(
                        ods, Objects.requireNonNull(each.tie()), LocalDate.ofInstant(each.declaredAt(), LONDON)));
    }
}
