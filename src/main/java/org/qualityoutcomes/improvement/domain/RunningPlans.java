package org.qualityoutcomes.improvement.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The service improvement plan that an organisation works on, to be shown elsewhere and to be added to. */
@Component
@Transactional
public class RunningPlans {

    private final Plans plans;
    private final Reviews reviews;
    private final ActionPeople people;
    private final ActionStatusPolicy statuses;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // six, because actions are added to plans of other reviews
    RunningPlans(
            Plans plans,
            Reviews reviews,
            ActionPeople people,
            ActionStatusPolicy statuses,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.reviews = reviews;
        this.people = people;
        this.statuses = statuses;
        this.clock = clock;
        this.events = events;
    }

    /** The latest one in force; the caller has checked who may read it. */
    @Transactional(readOnly = true)
    public Optional<PlanView> of(String ods) {
        return latest(ods).map(plan -> PlanViews.of(List.of(plan), people, statuses, today())
                .of(plan, team(ods)));
    }

    /** Whoever may own an action of the organisation. */
    @Transactional(readOnly = true)
    public List<Person> team(String ods) {
        return people.team(ods);
    }

    /** The edition whose outcomes more actions serve: that of the plan that would take them, else the review's own. */
    @Transactional(readOnly = true)
    public String editionFor(Review review) {
        return plans.inForce(review.organisation().ods()).stream()
                .filter(ImprovementPlan::hasOpenActions)
                .findFirst()
                .map(plan -> reviews.get(plan.review()).edition())
                .orElse(review.edition());
    }

    /**
     * What was agreed outside the plan.
     *
     * @param indicator that it is meant to meet, or null
     * @param owner username
     * @param measure how one will see that it is done
     * @param success the same in figures
     */
    public record Agreed(
            String outcome,
            @Nullable String indicator,
            String text,
            String owner,
            LocalDate due,
            String measure,
            SuccessMeasure success) {

        PlannedAction planned() {
            return new PlannedAction(
                    null, outcome, text, true, "", owner, due, measure, success, ActionTerms.of(indicator));
        }
    }

    /**
     * More actions for the plan that people work on, which begin at once. Where there is none, or all of its actions are
     * done, these are a plan of their own: what is over is looked at no more.
     *
     * @param review in which they were agreed
     * @return their ids, in the order of the agreed ones
     */
    public List<UUID> agreeMore(Review review, List<Agreed> agreed) {
        if (agreed.isEmpty()) {
            return List.of();
        }
        ImprovementPlan plan = plans.inForce(review.organisation().ods()).stream()
                .flatMap(each -> plans.hold(each.id()).stream())
                .filter(ImprovementPlan::hasOpenActions)
                .findFirst()
                .orElseGet(() -> ofChanges(review));
        List<ImprovementAction> begun =
                plan.agreeMore(agreed.stream().map(Agreed::planned).toList(), today());
        plans.save(plan);
        begun.forEach(action -> events.publishEvent(new ActionAgreed(
                plan.review(), plan.id(), action.id(), action.name(), plan.organisation(), plan.region())));
        return begun.stream().map(ImprovementAction::id).toList();
    }

    private ImprovementPlan ofChanges(Review review) {
        ImprovementPlan plan = plans.save(ImprovementPlan.ofChanges(review, today()));
        events.publishEvent(
                new FollowUpBegun(plan.review(), plan.id(), plan.reference(), plan.organisation(), plan.region()));
        return plan;
    }

    private Optional<ImprovementPlan> latest(String ods) {
        return plans.inForce(ods).stream().findFirst();
    }

    private LocalDate today() {
        return OfficeHours.day(clock.instant());
    }
}
