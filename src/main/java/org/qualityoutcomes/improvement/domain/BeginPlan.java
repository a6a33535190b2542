package org.qualityoutcomes.improvement.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.improvement.PlanBegun;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.reporting.IssuedReport;
import org.qualityoutcomes.reporting.IssuedReports;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.DraftAction;
import org.qualityoutcomes.selfevaluation.DraftPlans;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A plan begins with what the report asks for, and with what the team thought of before anybody had validated it. */
@Component
@Transactional
public class BeginPlan {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Plans plans;
    private final Reviews reviews;
    private final IssuedReports reports;
    private final DraftPlans drafts;
    private final ActionPeople people;
    private final DevelopmentDeadline deadline;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // eight, because a plan begins with the report and with the team's own draft
    BeginPlan(
            Plans plans,
            Reviews reviews,
            IssuedReports reports,
            DraftPlans drafts,
            ActionPeople people,
            DevelopmentDeadline deadline,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.reviews = reviews;
        this.reports = reports;
        this.drafts = drafts;
        this.people = people;
        this.deadline = deadline;
        this.clock = clock;
        this.events = events;
    }

    /** Opens the review's plan, once. */
    public UUID open(ReviewId id) {
        return plans.findByReviewId(id.value())
                .orElseGet(() -> begin(reviews.get(id)))
                .id();
    }

    private ImprovementPlan begin(Review review) {
        ImprovementPlan plan = plans.save(begun(review));
        events.publishEvent(new PlanBegun(plan.id(), plan.organisation(), review.edition()));
        return plan;
    }

    private ImprovementPlan begun(Review review) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        IssuedReport report = reports.of(review.id());
        ImprovementPlan plan = new ImprovementPlan(review, report, today, deadline.after(report.issuedAt()));
        List<Person> team = people.team(review.organisation().ods());
        plan.write(
                false,
                drafts.of(review.id()).stream()
                        .map(draft -> planned(draft, team, today))
                        .toList(),
                Map.of());
        return plan;
    }

    /** What the plan would refuse is left open in it: a day that has gone, an owner without an account, half a measure. */
    static PlannedAction planned(DraftAction draft, List<Person> team, LocalDate today) {
        LocalDate due = draft.due();
        SuccessMeasure success = new SuccessMeasure(null, draft.unit(), draft.baseline(), draft.target());
        return new PlannedAction(
                null,
                draft.outcome(),
                draft.text(),
                true,
                "",
                username(draft.owner(), team),
                due != null && ImprovementAction.isWithinReach(due, today) ? due : null,
                draft.measure(),
                success.contradictions(part -> part).isEmpty() ? success : SuccessMeasure.NONE);
    }

    private static @Nullable String username(String name, List<Person> team) {
        return team.stream()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .map(Person::username)
                .findFirst()
                .orElse(null);
    }
}
