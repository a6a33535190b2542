package org.qualityoutcomes.reporting.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;

/**
 * Who answers an organisation's points and reviews its levels: a moderator who had no part in the judgements and whom
 * nothing ties to the organisation; where none is left, a member of the national team who had no part either.
 */
@Component
class IndependentModerator {

    private final People people;
    private final Assurance assurance;

    IndependentModerator(People people, Assurance assurance) {
        this.people = people;
        this.assurance = assurance;
    }

    /**
     * @param before who was chosen earlier, and is kept while nothing speaks against it
     * @return null where everybody had a part; the task then waits for an administrator
     */
    @Nullable
    String of(ReviewId review, @Nullable String before) {
        List<String> candidates = candidates(review);
        return before != null && candidates.contains(before)
                ? before
                : candidates.stream().findFirst().orElse(null);
    }

    private List<String> candidates(ReviewId review) {
        List<String> moderators = withoutPart(review, Groups.MODERATOR)
                .filter(username -> assurance.isFree(review, username))
                .toList();
        return moderators.isEmpty()
                ? withoutPart(review, Groups.NATIONAL)
                        .filter(username -> assurance.mayAct(review, username))
                        .toList()
                : moderators;
    }

    private Stream<String> withoutPart(ReviewId review, String group) {
        Set<String> judges = assurance.judgesOf(review);
        return people.inGroup(group).stream().map(Person::username).filter(username -> !judges.contains(username));
    }
}
