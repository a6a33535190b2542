package org.qualityoutcomes.improvement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.ReviewId;

/** A plan as pages show it. */
public record PlanView(
        UUID id,
        ReviewId review,
        String reference,
        String organisation,
        Part development,
        Part improvement,
        List<Person> team,
        List<Note> notes) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The development plan, or the service improvement plan. */
    public record Part(PlanState state, String returnComment, List<Row> actions) {}

    /** One action. */
    public record Row(
            UUID id,
            String name,
            ActionKind kind,
            String outcome,
            String text,
            boolean chosen,
            String declinedReason,
            @Nullable String owner,
            @Nullable String ownerName,
            @Nullable LocalDate due,
            String measure,
            ActionState state) {}

    /** What changed in a quarter. */
    public record Note(LocalDate day, String by, String text) {}

    static PlanView of(ImprovementPlan plan, List<Person> team, People people) {
        return new PlanView(
                plan.id(),
                plan.review(),
                plan.reference(),
                plan.organisation(),
                part(plan, true, people),
                part(plan, false, people),
                team,
                plan.notes().stream()
                        .map(each -> new Note(day(each.notedAt()), people.nameOf(each.notedBy()), each.text()))
                        .toList());
    }

    private static Part part(ImprovementPlan plan, boolean development, People people) {
        return new Part(
                plan.state(development),
                plan.comment(development),
                plan.part(development).stream().map(each -> row(each, people)).toList());
    }

    private static Row row(ImprovementAction each, People people) {
        String owner = each.owner();
        return new Row(
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
                each.state());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }
}
