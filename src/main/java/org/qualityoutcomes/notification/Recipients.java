package org.qualityoutcomes.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.springframework.stereotype.Component;

/** Who is told. */
@Component
class Recipients {

    private final People people;
    private final Organisations organisations;
    private final KeptApart apart;

    Recipients(People people, Organisations organisations, KeptApart apart) {
        this.people = people;
        this.organisations = organisations;
        this.apart = apart;
    }

    /**
     * The one person whose task it is, else the members of the groups it is offered to.
     *
     * @param ods code of the organisation whose case it is, null where it is of none
     */
    Collection<Person> of(@Nullable String assignee, Set<String> groups, @Nullable String ods) {
        return assignee == null
                ? inGroups(groups, ods)
                : people.find(assignee).map(List::of).orElse(List.of());
    }

    /** A username, or a group's id. */
    Collection<Person> named(String recipient) {
        return people.find(recipient).map(List::of).orElseGet(() -> people.inGroup(recipient));
    }

    /** Lead and sponsor of an organisation. */
    Collection<Person> heads(String ods) {
        return inGroups(List.of(Groups.lead(ods), Groups.sponsor(ods)), ods);
    }

    /** Those who lead the library of an organisation; nobody where it is of none. */
    Collection<Person> lead(@Nullable String ods) {
        return ods == null ? List.of() : inGroups(List.of(Groups.lead(ods)), ods);
    }

    /** Whom a missed deadline concerns: lead and sponsor of an organisation, and the lead of its region. */
    Collection<Person> aroundDeadline(String ods) {
        return inGroups(
                List.of(
                        Groups.lead(ods),
                        Groups.sponsor(ods),
                        Groups.regional(organisations.byOds(ods).region())),
                ods);
    }

    /** Between whom a service improvement review is discussed: the organisation's lead and the lead of its region. */
    Collection<Person> leadAndRegion(String ods) {
        return inGroups(
                List.of(
                        Groups.lead(ods),
                        Groups.regional(organisations.byOds(ods).region())),
                ods);
    }

    /** Whom an issued report is for: lead, sponsor, and the commissioner, who has no other way to learn of it. */
    Collection<Person> readersOfReport(String ods) {
        return inGroups(List.of(Groups.lead(ods), Groups.sponsor(ods), Groups.commissioner(ods)), ods);
    }

    /**
     * Those above: an organisation's own delay is for its sponsor and its region's lead, a validator's or a moderator's
     * for the national team alone; the organisation does not learn who judges it.
     */
    Collection<Person> above(@Nullable String ods, @Nullable String assignee, Set<String> groups) {
        return ods == null || !isOfOrganisation(ods, assignee, groups)
                ? inGroups(List.of(Groups.NATIONAL), ods)
                : inGroups(
                        List.of(
                                Groups.sponsor(ods),
                                Groups.regional(organisations.byOds(ods).region())),
                        ods);
    }

    /** The national team and the lead of the region, without those from whom the organisation's cases are kept. */
    Collection<Person> overCase(String ods) {
        return inGroups(
                List.of(
                        Groups.NATIONAL,
                        Groups.regional(organisations.byOds(ods).region())),
                ods);
    }

    private boolean isOfOrganisation(String ods, @Nullable String assignee, Set<String> groups) {
        Set<String> all = assignee == null ? groups : people.groupsOf(assignee);
        return all.stream().anyMatch(group -> group.endsWith("-" + ods));
    }

    /** Who is told by an office is not told of a case that is kept from them. */
    private Collection<Person> inGroups(Collection<String> groups, @Nullable String ods) {
        Map<String, Person> found = new LinkedHashMap<>();
        groups.forEach(group -> people.inGroup(group).stream()
                .filter(person -> ods == null || !isOffice(group) || !isKept(person, ods))
                .forEach(person -> found.put(person.username(), person)));
        return found.values();
    }

    private static boolean isOffice(String group) {
        return group.equals(Groups.NATIONAL) || group.startsWith("regional-");
    }

    private boolean isKept(Person person, String ods) {
        return apart.from(person.username()).contains(ods);
    }
}
