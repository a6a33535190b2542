package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;

/** The people of an organisation whom a plan can name: its lead and its library team. */
@Component
class Team {

    private final People people;
    private final CurrentUser user;

    Team(People people, CurrentUser user) {
        this.people = people;
        this.user = user;
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

    /** Who was planned, or in place of somebody who has left a lead, or else a colleague; never the other of the two. */
    String inPlaceOf(String planned, @Nullable String other, Organisation organisation) {
        List<String> team = usernames(organisation);
        return team.contains(planned)
                ? planned
                : team.stream().filter(each -> !each.equals(other)).findFirst().orElse(planned);
    }

    /** Whoever was given a task and works elsewhere since then decides nothing by it. */
    void refuseOthers(Organisation organisation) {
        if (!usernames(organisation).contains(user.require())) {
            throw new Refusal("You work for this library no more, so somebody of its team has to do this.");
        }
    }
}
