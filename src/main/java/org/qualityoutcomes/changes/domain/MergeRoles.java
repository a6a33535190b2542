package org.qualityoutcomes.changes.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.springframework.stereotype.Component;

/**
 * Who holds which role once an organisation has become part of another one: those who are to lead do, the other leads and
 * both teams are one team, the successor's sponsors sign, and commissioners read what they read. Each of them holds the
 * same role at what was taken over.
 */
@Component
class MergeRoles {

    private final Organisations organisations;
    private final People people;
    private final Accounts accounts;

    MergeRoles(Organisations organisations, People people, Accounts accounts) {
        this.organisations = organisations;
        this.people = people;
        this.accounts = accounts;
    }

    /** Lead, team and sponsors of both. */
    Set<String> concerned(String ods, String successor) {
        Set<String> all = new HashSet<>();
        List.of(ods, successor).forEach(code -> Stream.of(Groups.lead(code), Groups.team(code), Groups.sponsor(code))
                .forEach(group -> all.addAll(members(group))));
        return all;
    }

    /** The groups of all roles at an organisation and at what became part of it. */
    Set<String> at(String ods) {
        return family(ods).stream()
                .flatMap(code -> Stream.of(
                        Groups.lead(code), Groups.team(code), Groups.sponsor(code), Groups.commissioner(code)))
                .collect(Collectors.toSet());
    }

    /** Those who lead one of the two today. */
    List<Person> leads(String ods, String successor) {
        return Stream.of(Groups.lead(successor), Groups.lead(ods))
                .flatMap(group -> people.inGroup(group).stream())
                .distinct()
                .toList();
    }

    /** At all that became part of either earlier as well: who leads there no more does so nowhere in the family. */
    void merge(String ods, String successor, Set<String> leads) {
        Set<String> merged = family(ods);
        Set<String> both = new HashSet<>(merged);
        both.addAll(family(successor));
        Set<String> led = members(both, Groups::lead);
        Set<String> team = new HashSet<>(members(both, Groups::team));
        Set<String> signing = members(Groups.sponsor(successor));
        members(merged, Groups::sponsor).stream()
                .filter(each -> !signing.contains(each))
                .forEach(sponsor -> accounts.leave(sponsor, groups(merged, Groups::sponsor)));
        led.stream().filter(each -> !leads.contains(each)).forEach(each -> {
            accounts.leave(each, groups(both, Groups::lead));
            team.add(each);
        });
        // whoever was to lead and works at neither any more does not come back by it
        join(
                leads.stream()
                        .filter(each -> led.contains(each) || team.contains(each))
                        .collect(Collectors.toSet()),
                Groups.lead(successor));
        join(team, Groups.team(successor));
        join(signing, Groups.sponsor(successor));
        join(members(Groups.commissioner(successor)), Groups.commissioner(successor));
    }

    private Set<String> family(String ods) {
        return organisations.family(ods).stream().map(Organisation::ods).collect(Collectors.toSet());
    }

    private static Set<String> groups(Set<String> codes, UnaryOperator<String> role) {
        return codes.stream().map(role).collect(Collectors.toSet());
    }

    /** With what comes with it. */
    private void join(Set<String> usernames, String group) {
        usernames.forEach(username -> people.join(username, group));
    }

    private Set<String> members(Set<String> codes, UnaryOperator<String> role) {
        return codes.stream()
                .flatMap(code -> members(role.apply(code)).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> members(String group) {
        Set<String> names = new HashSet<>();
        people.inGroup(group).forEach(person -> names.add(person.username()));
        return names;
    }
}
