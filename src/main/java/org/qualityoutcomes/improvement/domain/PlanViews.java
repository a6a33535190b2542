package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;

/** Shows plans as they stand today. */
final class PlanViews {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final People people;
    private final ActionStatusPolicy statuses;
    private final LocalDate today;

    PlanViews(People people, ActionStatusPolicy statuses, LocalDate today) {
        this.people = people;
        this.statuses = statuses;
        this.today = today;
    }

    PlanView of(ImprovementPlan plan, List<Person> team) {
        return new PlanView(
                plan.id(),
                plan.review(),
                plan.reference(),
                plan.organisation(),
                part(plan, true),
                part(plan, false),
                team,
                plan.notes().stream().map(this::note).toList(),
                duty(plan));
    }

    private static PlanView.Duty duty(ImprovementPlan plan) {
        RequiredActionsPolicy policy = new RequiredActionsPolicy(plan);
        List<RequiredPoint> unanswered = policy.unanswered();
        LocalDate first = plan.points().stream()
                .map(RequiredPoint::requiredOn)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return new PlanView.Duty(
                plan.developmentDue(),
                plan.missedOn() != null,
                policy.isDischarged(),
                plan.points().stream()
                        .map(point -> new PlanView.Requirement(
                                point.id(),
                                point.outcome(),
                                point.indicator(),
                                point.text(),
                                point.due(),
                                point.requiredOn(),
                                point.requiredOn().isAfter(first),
                                point.droppedOn(),
                                policy.actions(point).stream()
                                        .map(ImprovementAction::id)
                                        .toList(),
                                !unanswered.contains(point),
                                policy.isMet(point)))
                        .toList());
    }

    private PlanView.Part part(ImprovementPlan plan, boolean development) {
        return new PlanView.Part(
                plan.state(development),
                plan.comment(development),
                inOrder(plan, development).stream().map(this::row).toList());
    }

    /** What is required stands together, in the report's order. */
    private static List<ImprovementAction> inOrder(ImprovementPlan plan, boolean development) {
        List<UUID> points = plan.points().stream().map(RequiredPoint::id).toList();
        return plan.part(development).stream()
                .sorted(Comparator.comparing((ImprovementAction each) -> points.indexOf(each.point()))
                        .thenComparing(ImprovementAction::number))
                .toList();
    }

    private PlanView.Row row(ImprovementAction each) {
        String owner = each.owner();
        return new PlanView.Row(
                each.id(),
                each.name(),
                each.kind(),
                each.outcome(),
                each.text(),
                each.isChosen(),
                each.declinedReason(),
                owner,
                owner == null ? null : people.nameOf(owner),
                each.due(),
                each.measure(),
                each.success(),
                each.achieved(),
                each.percent(),
                each.state(),
                statuses.status(each, today),
                each.planned().print());
    }

    private PlanView.Note note(ImprovementPlan.Note each) {
        return new PlanView.Note(
                LocalDate.ofInstant(each.notedAt(), LONDON), people.nameOf(each.notedBy()), each.text());
    }
}
