package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
                plan.notes().stream().map(this::note).toList());
    }

    private PlanView.Part part(ImprovementPlan plan, boolean development) {
        return new PlanView.Part(
                plan.state(development),
                plan.comment(development),
                plan.part(development).stream().map(this::row).toList());
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
