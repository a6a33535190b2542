package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The team plan to read: who does what by when, how far it is, and how much each person has on their hands. */
@Component
@Transactional(readOnly = true)
public class ReadTeamPlan {

    private final SelfEvaluations selfEvaluations;
    private final Editions editions;
    private final ReviewAccess access;
    private final People people;
    private final Team team;
    private final PlannedDates dates;
    private final CurrentUser user;

    // seven, because a plan is read with its people, their work, their dates and by somebody
    ReadTeamPlan(
            SelfEvaluations selfEvaluations,
            Editions editions,
            ReviewAccess access,
            People people,
            Team team,
            PlannedDates dates,
            CurrentUser user) {
        this.selfEvaluations = selfEvaluations;
        this.editions = editions;
        this.access = access;
        this.people = people;
        this.team = team;
        this.dates = dates;
        this.user = user;
    }

    /**
     * The whole page.
     *
     * @param team those who can be chosen
     * @param changeable whether the reader may change a plan that is agreed
     * @param progress in the order of the plan
     * @param service null where nobody has said it yet
     * @param names of all people in the plan by username, those who have left included
     */
    public record View(
            Review review,
            TeamPlan plan,
            List<Person> team,
            boolean agreed,
            boolean changeable,
            List<OutcomeProgress> progress,
            List<Workload> workload,
            @Nullable ServiceArrangement service,
            Map<String, String> names) {

        public String seen() {
            return Seen.print(plan);
        }

        /** @param otherwise where the plan names nobody */
        public String name(@Nullable String username, String otherwise) {
            return username == null ? otherwise : names.getOrDefault(username, username);
        }
    }

    public View show(ReviewId id) {
        Review review = access.forReaders(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        Map<String, String> names = names(selfEvaluation.outcomes());
        return new View(
                review,
                selfEvaluation.teamPlan(),
                team.of(review.organisation()),
                selfEvaluation.isPlanAgreed(),
                isChangeable(review, selfEvaluation),
                TeamProgress.of(selfEvaluation, editions.get(review.edition())),
                Workload.of(selfEvaluation.outcomes(), names, dates),
                selfEvaluation.service(),
                names);
    }

    private boolean isChangeable(Review review, SelfEvaluation selfEvaluation) {
        return selfEvaluation.isInHand()
                && review.phase() == Phase.SELF_EVALUATION
                && user.isIn(Groups.lead(review.organisation().ods()));
    }

    private Map<String, String> names(List<OutcomeWork> outcomes) {
        return people.namesOf(outcomes.stream()
                .flatMap(work -> Stream.of(work.owner(), work.checker()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
