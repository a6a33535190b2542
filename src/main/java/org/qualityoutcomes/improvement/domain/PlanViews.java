package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.Person;

/** Shows plans as they stand today. */
final class PlanViews {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Map<String, String> names;
    private final ActionStatusPolicy statuses;
    private final LocalDate today;

    private PlanViews(Map<String, String> names, ActionStatusPolicy statuses, LocalDate today) {
        this.names = names;
        this.statuses = statuses;
        this.today = today;
    }

    /** Names are read at once, however many plans and people there are. */
    static PlanViews of(
            Collection<ImprovementPlan> plans, ActionPeople people, ActionStatusPolicy statuses, LocalDate today) {
        Set<String> usernames = plans.stream()
                .flatMap(plan -> Stream.concat(
                        plan.actions().stream()
                                .flatMap(action ->
                                        Stream.of(action.owner(), action.terms().sponsor())),
                        plan.notes().stream().map(ImprovementPlan.Note::notedBy)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new PlanViews(people.namesOf(usernames), statuses, today);
    }

    private String nameOf(String username) {
        return names.getOrDefault(username, username);
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
                                policy.isMet(point),
                                policy.isGivenUp(point),
                                policy.isTooLate(point)))
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
        String sponsor = each.terms().sponsor();
        return new PlanView.Row(
                each.id(),
                each.name(),
                each.kind(),
                each.outcome(),
                each.text(),
                each.isChosen(),
                each.declinedReason(),
                owner,
                owner == null ? null : nameOf(owner),
                each.due(),
                each.moved(),
                each.measure(),
                each.success(),
                each.achieved(),
                each.percent(),
                each.state(),
                statuses.status(each, today),
                each.terms(),
                sponsor == null ? null : nameOf(sponsor),
                each.cancellationAskedBy() != null,
                each.planned().print());
    }

    private PlanView.Note note(ImprovementPlan.Note each) {
        return new PlanView.Note(LocalDate.ofInstant(each.notedAt(), LONDON), nameOf(each.notedBy()), each.text());
    }
}
