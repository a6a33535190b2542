package org.qualityoutcomes.reporting.domain;

import java.util.Set;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;

/** A moderator who had no part in the judgements of a review and no role at its organisation: always the same one. */
@Component
class IndependentModerator {

    private final People people;
    private final Assurance assurance;

    IndependentModerator(People people, Assurance assurance) {
        this.people = people;
        this.assurance = assurance;
    }

    /** @throws IllegalStateException if everybody had a part; an administrator then adds a moderator and tries again */
    String of(ReviewId review, String ods) {
        Set<String> judges = assurance.judgesOf(review);
        return people.inGroup(Groups.MODERATOR).stream()
                .map(Person::username)
                .filter(username -> !judges.contains(username))
                .filter(username -> people.groupsOf(username).stream().noneMatch(group -> group.endsWith("-" + ods)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no moderator without a part in this review"));
    }
}
