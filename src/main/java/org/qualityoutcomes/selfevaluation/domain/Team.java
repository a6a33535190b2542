package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.springframework.stereotype.Component;

/** The people of an organisation whom a plan can name: its lead and its library team. */
@Component
class Team {

    private final People people;

    Team(People people) {
        this.people = people;
    }

    List<Person> of(Organisation organisation) {
        return Stream.of(Groups.lead(organisation.ods()), Groups.team(organisation.ods()))
                .flatMap(group -> people.inGroup(group).stream())
                .distinct()
                .toList();
    }

    List<String> usernames(Organisation organisation) {
        return of(organisation).stream().map(Person::username).toList();
    }
}
