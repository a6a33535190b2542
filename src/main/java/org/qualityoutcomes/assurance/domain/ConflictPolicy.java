package org.qualityoutcomes.assurance.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.springframework.stereotype.Component;

/** Who cannot judge an organisation, and why, in plain words: nobody judges what they are tied to. */
@Component
class ConflictPolicy {

    private final People people;
    private final Organisations organisations;
    private final Validations validations;

    ConflictPolicy(People people, Organisations organisations, Validations validations) {
        this.people = people;
        this.organisations = organisations;
        this.validations = validations;
    }

    /** Why this person cannot validate a case of the organisation; empty where nothing is known against it. */
    List<String> against(String username, String ods) {
        return on(organisations.byOds(ods), people::groupsOf).against(username);
    }

    /** As {@link #against}, and not where the person already leads the validation. */
    List<String> againstSecond(String username, String ods, String primary) {
        List<String> reasons = new ArrayList<>(against(username, ods));
        if (username.equals(primary)) {
            reasons.add("Is already the primary validator of this case.");
        }
        return reasons;
    }

    /** Ties by role: to the organisation itself or to one that shares its service. */
    List<String> ties(String username, String ods) {
        Organisation own = organisations.byOds(ods);
        return ties(people.groupsOf(username), own, organisations.servedBy(own.service()));
    }

    /** What there is to know of one organisation, read once for however many people. */
    Conflicts on(String ods) {
        Organisation own = organisations.byOds(ods);
        Map<String, Set<String>> groups = new HashMap<>();
        tying(own, organisations.servedBy(own.service())).forEach(group -> people.inGroup(group)
                .forEach(member -> groups.computeIfAbsent(member.username(), anybody -> new HashSet<>())
                        .add(group)));
        return on(own, username -> groups.getOrDefault(username, Set.of()));
    }

    private Conflicts on(Organisation own, Function<String, Set<String>> groupsOf) {
        return new Conflicts(
                own, organisations.servedBy(own.service()), validations.findByOrganisation(own.ods()), groupsOf);
    }

    /** The groups whose members {@link #ties} may object to. */
    private static Stream<String> tying(Organisation own, List<Organisation> served) {
        return Stream.concat(
                Stream.of(Groups.NATIONAL, Groups.regional(own.region())),
                Stream.concat(Stream.of(own), served.stream())
                        .map(Organisation::ods)
                        .distinct()
                        .flatMap(ods -> Stream.of(
                                Groups.lead(ods), Groups.team(ods), Groups.sponsor(ods), Groups.commissioner(ods))));
    }

    /** What speaks against people in cases of one organisation. */
    final class Conflicts {

        private final Organisation own;
        private final List<Organisation> served;
        private final List<Validation> before;
        private final Function<String, Set<String>> groupsOf;

        private Conflicts(
                Organisation own,
                List<Organisation> served,
                List<Validation> before,
                Function<String, Set<String>> groupsOf) {
            this.own = own;
            this.served = served;
            this.before = before;
            this.groupsOf = groupsOf;
        }

        List<String> against(String username) {
            List<String> reasons = new ArrayList<>(ties(groupsOf.apply(username), own, served));
            if (before.stream().anyMatch(validation -> validation.hasDeclaredConflict(username))) {
                reasons.add("Has declared a conflict of interest with this organisation.");
            }
            return reasons;
        }
    }

    private static List<String> ties(Set<String> groups, Organisation own, List<Organisation> served) {
        List<String> reasons = new ArrayList<>();
        if (belongsTo(groups, own.ods())) {
            reasons.add("Has a role at " + own.name() + " itself.");
        }
        if (groups.contains(Groups.NATIONAL)) {
            reasons.add("Is a member of the national team.");
        }
        if (groups.contains(Groups.regional(own.region()))) {
            reasons.add("Leads the region of " + own.name() + ".");
        }
        served.stream()
                .filter(other -> !other.ods().equals(own.ods()) && belongsTo(groups, other.ods()))
                .forEach(other -> reasons.add(
                        "Has a role at " + other.name() + ", which is served by the same library service."));
        return reasons;
    }

    private static boolean belongsTo(Set<String> groups, String ods) {
        return groups.stream().anyMatch(group -> group.endsWith("-" + ods));
    }
}
