package org.qualityoutcomes.selfevaluation.domain;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead plans with the team who works on which outcome, who checks it, and by when. */
@Component
@Transactional
public class PlanTeam {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final SelfEvaluations selfEvaluations;
    private final Reviews reviews;
    private final ReviewAccess access;
    private final People people;
    private final PlanningDays days;
    private final ApplicationEventPublisher events;

    // six, because a plan brings people, dates and the review together
    PlanTeam(
            SelfEvaluations selfEvaluations,
            Reviews reviews,
            ReviewAccess access,
            People people,
            PlanningDays days,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.reviews = reviews;
        this.access = access;
        this.people = people;
        this.days = days;
        this.events = events;
    }

    /** The plan as it is, and the people to choose from. */
    public record Plan(Review review, List<Assignment> assignments, List<Person> team, boolean agreed) {

        public String seen() {
            return Seen.print(assignments);
        }
    }

    @Transactional(readOnly = true)
    public Plan show(ReviewId id) {
        Review review = access.forReaders(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        return new Plan(
                review, selfEvaluation.assignments(), team(review.organisation()), selfEvaluation.isPlanAgreed());
    }

    /**
     * Keeps a plan; whether it is complete is asked when the team agrees on it.
     *
     * @param seen of the plan that was open, or null where none was
     */
    public void keep(ReviewId id, List<Assignment> plan, @Nullable String seen) {
        Review review = access.forLead(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        Seen.refuseIfChanged(seen, selfEvaluation.assignments(), plan);
        selfEvaluation.plan(plan, usernames(review.organisation()));
        selfEvaluations.save(selfEvaluation);
    }

    public void agree(ReviewId id) {
        Review review = reviews.get(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.agreePlan(days.first(), days.last(review.deadline()), usernames(review.organisation()));
        selfEvaluations.save(selfEvaluation);
        String agreed =
                selfEvaluation.assignments().stream().map(this::sentence).collect(Collectors.joining(" "));
        events.publishEvent(SelfEvaluationDeed.of(id, "Team plan agreed.", SelfEvaluationDeed.LEAD, agreed));
    }

    private String sentence(Assignment agreed) {
        String due = DAY.format(Objects.requireNonNull(agreed.due()));
        return "%s: %s, checked by %s, by %s."
                .formatted(agreed.outcome(), name(agreed.owner()), name(agreed.checker()), due);
    }

    private String name(@Nullable String username) {
        return people.nameOf(Objects.requireNonNull(username));
    }

    private List<String> usernames(Organisation organisation) {
        return team(organisation).stream().map(Person::username).toList();
    }

    private List<Person> team(Organisation organisation) {
        return Stream.of(Groups.lead(organisation.ods()), Groups.team(organisation.ods()))
                .flatMap(group -> people.inGroup(group).stream())
                .distinct()
                .toList();
    }
}
