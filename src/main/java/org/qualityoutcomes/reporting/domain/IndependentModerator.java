package org.qualityoutcomes.reporting.domain;

import java.util.Comparator;
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
 * Who answers an organisation's points and reviews its levels: a moderator who had no part in the judgements or the
 * report and whom nothing ties to the organisation; where none is left, a member of the national team who had no part
 * either.
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
     * @param taken who wrote the report or has the other part, and cannot have this one
     * @param last whom to ask only where nobody else of the same group is left
     * @return null where everybody had a part; whoever of the national team comes free then stands in
     */
    @Nullable
    String of(ReviewId review, @Nullable String before, Set<String> taken, @Nullable String last) {
        List<String> candidates = candidates(review, taken, last);
        return before != null && candidates.contains(before)
                ? before
                : candidates.stream().findFirst().orElse(null);
    }

    private List<String> candidates(ReviewId review, Set<String> taken, @Nullable String last) {
        List<String> moderators = withoutPart(review, Groups.MODERATOR, taken, last)
                .filter(username -> assurance.isFree(review, username))
                .toList();
        return moderators.isEmpty()
                ? withoutPart(review, Groups.NATIONAL, taken, last)
                        .filter(username -> assurance.mayAct(review, username))
                        .toList()
                : moderators;
    }

    private Stream<String> withoutPart(ReviewId review, String group, Set<String> taken, @Nullable String last) {
        Set<String> judges = assurance.judgesOf(review);
        return people.inGroup(group).stream()
                .map(Person::username)
                .filter(username -> !judges.contains(username) && !taken.contains(username))
                .sorted(Comparator.comparing(username -> username.equals(last)));
    }
}
