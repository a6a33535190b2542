package org.qualityoutcomes.reporting.domain;

import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.springframework.stereotype.Component;

/**
 * Whether anybody who leads a region can check a report: they wrote none of it, and nothing ties them to the
 * organisation. Where nobody can, the national team checks it, so that no report waits for ever.
 */
@Component
class CheckersOfRegion {

    private final People people;
    private final KeptApart apart;

    CheckersOfRegion(People people, KeptApart apart) {
        this.people = people;
        this.apart = apart;
    }

    boolean hasNobody(Region region, Report report) {
        return people.inGroup(Groups.regional(region)).stream()
                .map(Person::username)
                .noneMatch(username -> !report.isAuthor(username) && isFree(username, report.organisation()));
    }

    private boolean isFree(String username, String ods) {
        return !apart.from(username).contains(ods)
                && apart.objection(username, ods).isEmpty();
    }
}
