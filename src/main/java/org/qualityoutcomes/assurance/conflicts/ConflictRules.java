package org.qualityoutcomes.assurance.conflicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.conflicts.PastSeats.HeldSeat;
import org.qualityoutcomes.assurance.conflicts.World.Place;
import org.qualityoutcomes.assurance.conflicts.World.Somebody;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.organisation.Groups;

/** Which conflicts follow from what is known: nobody judges what they are tied to. */
final class ConflictRules {

    /** For how long a former employer is one's own. */
    static final int YEARS = 3;

    private static final String ACCOUNTS = "Roles in this system";
    private static final String REGISTER = "Register of validators";

    private final World world;
    private final Somebody person;
    private final Place place;
    private final List<Conflict> found = new ArrayList<>();

    private ConflictRules(World world, Somebody person, Place place) {
        this.world = world;
        this.person = person;
        this.place = place;
    }

    /** Hard ones first. */
    static List<Conflict> between(World world, String username, String ods) {
        Place place = world.places().get(ods);
        if (place == null) {
            return List.of();
        }
        return new ConflictRules(world, world.person(username), place).all();
    }

    private List<Conflict> all() {
        roles();
        employers();
        neighbours();
        declarations();
        offices();
        lastTime();
        eachOther();
        found.sort(Comparator.comparing(conflict -> !conflict.hard()));
        return List.copyOf(found);
    }

    private void roles() {
        if (person.roles().contains(place.ods())) {
            add(ConflictKind.OWN_ORGANISATION, "Has a role at " + place.name() + " itself.", ACCOUNTS);
        }
        others(person.roles(), other -> other.service().equals(place.service()))
                .forEach(other -> add(
                        ConflictKind.SAME_SERVICE,
                        "Has a role at " + other.name() + ", which is served by the same library service.",
                        ACCOUNTS));
    }

    private void employers() {
        LocalDate earliest = world.today().minusYears(YEARS);
        for (Employment job : person.history()) {
            LocalDate until = job.until();
            if (until != null && until.isBefore(earliest)) {
                continue;
            }
            boolean still = until == null || !until.isBefore(world.today());
            if (place.ods().equals(job.ods())) {
                String sentence = (still ? "Works for " : "Worked for ") + place.name() + " itself.";
                add(still ? ConflictKind.OWN_ORGANISATION : ConflictKind.EMPLOYER, sentence, job);
            } else if (still && isServedAlike(job)) {
                add(
                        ConflictKind.SERVICE_AGREEMENT,
                        "Works for " + job.employer() + ", which shares the library service of " + place.name() + ".",
                        job);
            } else if (still && job.employer().equalsIgnoreCase(place.service())) {
                add(ConflictKind.SERVICE_AGREEMENT, "Works for the service that serves " + place.name() + ".", job);
            }
        }
    }

    private boolean isServedAlike(Employment job) {
        Place other = job.ods() == null ? null : world.places().get(job.ods());
        return other != null && other.service().equals(place.service());
    }

    private void neighbours() {
        Set<String> homes = person.homes(world.today());
        others(homes, other -> place.patch() != null && place.patch().equals(other.patch()))
                .forEach(other -> add(
                        ConflictKind.SAME_PATCH,
                        "Belongs to " + other.name() + ", a neighbour in the patch " + place.patch() + ".",
                        "Patches"));
        others(homes, other -> other.region() == place.region())
                .limit(1)
                .forEach(other -> add(
                        ConflictKind.SAME_REGION,
                        "Belongs to " + other.name() + ", in the same region.",
                        "Region of " + other.ods()));
    }

    private Stream<Place> others(Set<String> codes, Predicate<Place> alike) {
        return codes.stream()
                .sorted()
                .filter(code -> !code.equals(place.ods()))
                .map(world.places()::get)
                .filter(Objects::nonNull)
                .filter(alike);
    }

    private void declarations() {
        world.declared().getOrDefault(person.username(), List.of()).stream()
                .filter(declared -> declared.ods().equals(place.ods()))
                .forEach(declared -> found.add(new Conflict(
                        ConflictKind.DECLARED,
                        "Has declared a conflict of interest with this organisation ("
                                + declared.tie().brief() + ").",
                        "Declaration",
                        declared.on(),
                        null)));
    }

    private void offices() {
        if (person.groups().contains(Groups.NATIONAL)) {
            add(ConflictKind.OFFICE, "Is a member of the national team.", ACCOUNTS);
        }
        if (person.groups().contains(Groups.regional(place.region()))) {
            add(ConflictKind.OFFICE, "Leads the region of " + place.name() + ".", ACCOUNTS);
        }
    }

    private void lastTime() {
        List<HeldSeat> settled = seatsAt(place.ods()).filter(HeldSeat::settled).toList();
        settled.stream()
                .filter(seat -> seat.reference().equals(settled.get(0).reference()))
                .filter(seat -> seat.username().equals(person.username()))
                .limit(1)
                .forEach(seat -> add(
                        ConflictKind.VALIDATED_BEFORE,
                        "Validated " + place.name() + " last time.",
                        "Validation " + seat.reference()));
    }

    private void eachOther() {
        others(person.homes(world.today()), anywhere -> true)
                .flatMap(home -> seatsAt(home.ods()))
                .filter(seat -> world.cycles().stream().anyMatch(seat::isOfCycle))
                .filter(seat -> !seat.username().equals(person.username()))
                .filter(seat ->
                        world.person(seat.username()).homes(world.today()).contains(place.ods()))
                .map(HeldSeat::reference)
                .distinct()
                .forEach(reference -> add(
                        ConflictKind.RECIPROCAL,
                        "Somebody of " + place.name() + " validates this person's own organisation, in this cycle or"
                                + " the last one.",
                        "Validation " + reference));
    }

    private Stream<HeldSeat> seatsAt(String ods) {
        return world.seats().getOrDefault(ods, List.of()).stream();
    }

    private void add(ConflictKind kind, String sentence, String source) {
        found.add(new Conflict(kind, sentence, source, null, null));
    }

    private void add(ConflictKind kind, String sentence, Employment job) {
        found.add(new Conflict(kind, sentence, REGISTER, job.from(), job.until()));
    }
}
