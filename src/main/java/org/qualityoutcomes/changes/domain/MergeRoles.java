package org.qualityoutcomes.changes.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Groups;
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

    private final People people;
    private final Accounts accounts;

    MergeRoles(People people, Accounts accounts) {
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

    /** Those who lead one of the two today. */
    List<Person> leads(String ods, String successor) {
        return Stream.of(Groups.lead(successor), Groups.lead(ods))
                .flatMap(group -> people.inGroup(group).stream())
                .distinct()
                .toList();
    }

    void merge(String ods, String successor, Set<String> leads) {
        Set<String> led = members(Groups.lead(ods));
        led.addAll(members(Groups.lead(successor)));
        Set<String> team = members(Groups.team(ods));
        team.addAll(members(Groups.team(successor)));
        members(Groups.sponsor(ods)).forEach(sponsor -> accounts.leave(sponsor, Set.of(Groups.sponsor(ods))));
        led.forEach(each -> {
            if (!leads.contains(each)) {
                accounts.leave(each, Set.of(Groups.lead(ods), Groups.lead(successor)));
                team.add(each);
            }
        });
        // whoever was to lead and works at neither any more does not come back by it
        join(
                leads.stream()
                        .filter(each -> led.contains(each) || team.contains(each))
                        .collect(Collectors.toSet()),
                Groups.lead(successor));
        join(team, Groups.team(successor));
        join(members(Groups.sponsor(successor)), Groups.sponsor(successor));
        join(members(Groups.commissioner(successor)), Groups.commissioner(successor));
    }

    /** With what comes with it. */
    private void join(Set<String> usernames, String group) {
        usernames.forEach(username -> people.join(username, group));
    }

    private Set<String> members(String group) {
        Set<String> names = new HashSet<>();
        people.inGroup(group).forEach(person -> names.add(person.username()));
        return names;
    }
}
