package org.qualityoutcomes.improvement.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.springframework.stereotype.Component;

/** Who can own an action of an organisation, and who can sponsor it. */
@Component
class ActionPeople {

    static final String NOBODY = "without an owner";

    private final People people;

    ActionPeople(People people) {
        this.people = people;
    }

    /** Lead and team. */
    List<Person> team(String ods) {
        return Stream.of(Groups.lead(ods), Groups.team(ods))
                .flatMap(group -> people.inGroup(group).stream())
                .distinct()
                .toList();
    }

    /** Null where nobody leads the library. */
    @Nullable
    String lead(String ods) {
        return people.inGroup(Groups.lead(ods)).stream()
                .map(Person::username)
                .findFirst()
                .orElse(null);
    }

    List<Person> sponsors(String ods) {
        return people.inGroup(Groups.sponsor(ods));
    }

    /** Those of these actions whose owner does so no more, all asked about at once. */
    List<UUID> left(Collection<Actions.Held> held) {
        Map<String, Set<String>> groups = people.groupsOf(
                held.stream().map(Actions.Held::getOwner).distinct().toList());
        return held.stream()
                .filter(each -> isGone(groups.getOrDefault(each.getOwner(), Set.of()), each.getOrganisation()))
                .map(Actions.Held::getId)
                .toList();
    }

    /** Whether somebody who owned an action does so no more: the account is gone, or holds no role in the team. */
    boolean hasLeft(String owner, String ods) {
        return isGone(people.groupsOf(owner), ods);
    }

    private static boolean isGone(Set<String> groups, String ods) {
        return !groups.contains(Groups.lead(ods)) && !groups.contains(Groups.team(ods));
    }

    /** By user name, all asked for at once. */
    Map<String, String> namesOf(Collection<String> usernames) {
        return people.namesOf(usernames);
    }

    /** The name, or that there is no owner. */
    String nameOf(@Nullable String owner) {
        return owner == null ? NOBODY : people.nameOf(owner);
    }
}
