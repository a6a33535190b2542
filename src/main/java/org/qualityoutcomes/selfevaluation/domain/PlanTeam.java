package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead plans with the team who works on which outcome, who checks it, and by when. */
@Component
@Transactional
public class PlanTeam {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final SelfEvaluations selfEvaluations;
    private final Reviews reviews;
    private final ReviewAccess access;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // six, because a plan brings people, dates and the review together
    PlanTeam(
            SelfEvaluations selfEvaluations,
            Reviews reviews,
            ReviewAccess access,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.reviews = reviews;
        this.access = access;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** The plan as it is, and the people to choose from. */
    public record Plan(Review review, List<Assignment> assignments, List<Person> team, boolean agreed) {}

    @Transactional(readOnly = true)
    public Plan show(ReviewId id) {
        Review review = access.forReaders(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        return new Plan(
                review, selfEvaluation.assignments(), team(review.organisation()), selfEvaluation.isPlanAgreed());
    }

    /** Keeps a plan; whether it is complete is asked when the team agrees on it. */
    public void keep(ReviewId id, List<Assignment> plan) {
        access.forLead(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.plan(plan);
        selfEvaluations.save(selfEvaluation);
    }

    public void agree(ReviewId id) {
        Review review = reviews.get(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        List<String> team =
                team(review.organisation()).stream().map(Person::username).toList();
        selfEvaluation.agreePlan(LocalDate.ofInstant(clock.instant(), LONDON), review.deadline(), team);
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

    private List<Person> team(Organisation organisation) {
        return Stream.of(Groups.lead(organisation.ods()), Groups.team(organisation.ods()))
                .flatMap(group -> people.inGroup(group).stream())
                .distinct()
                .toList();
    }
}
