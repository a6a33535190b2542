package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.improvement.ActionFacts;
import org.qualityoutcomes.reporting.IssuedReports;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class FactsOfActions implements ActionFacts {

    private static final String TAKEN_UP =
            """
            select a.id as id, p.reviewId as review, p.reference as reference, a.number as number, a.kind as kind,
                a.outcome as outcome, a.terms.indicator as indicator, a.text as text, a.state as state, a.due as due, a.closedAt as closedAt,
                a.success.kind as measure, a.success.unit as unit, a.success.baseline as baseline,
                a.success.target as target, a.achieved as achieved
            from ImprovementAction a join a.plan p
            where p.reviewId in :reviews and a.chosen = true and a.state <> CANCELLED
            order by p.reference, a.number
            """;

    /** Rows of a plan without an action that counts stand with null: planned, so that they are not taken from the report. */
    private static final String REQUIRED =
            """
            select p.reviewId as review, a.id as id,
                coalesce(case when a.firstDue < a.due then a.firstDue else a.due end, r.due) as due,
                a.state as state, a.closedAt as closedAt
            from ImprovementPlan p
            left join p.actions a on a.kind = REQUIRED and a.chosen = true and a.state <> CANCELLED
            left join p.points r on r.id = a.pointId
            where p.reviewId in :reviews
            """;

    private final EntityManager entities;
    private final IssuedReports reports;

    FactsOfActions(EntityManager entities, IssuedReports reports) {
        this.entities = entities;
        this.reports = reports;
    }

    @Override
    public List<ActionFact> of(Collection<ReviewId> reviews) {
        return entities.createQuery(TAKEN_UP, Tuple.class)
                .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
                .getResultStream()
                .map(FactsOfActions::fact)
                .toList();
    }

    @Override
    public List<RequiredFact> required(Collection<ReviewId> reviews) {
        List<Tuple> planned = entities.createQuery(REQUIRED, Tuple.class)
                .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
                .getResultList();
        Set<ReviewId> open = new HashSet<>(reviews);
        planned.forEach(row -> open.remove(review(row)));
        Stream<RequiredFact> unplanned =
                reports.required(open).stream().map(each -> new RequiredFact(each.review(), each.due(), false, false));
        return Stream.concat(
                        planned.stream().filter(row -> row.get("id") != null).map(FactsOfActions::required), unplanned)
                .toList();
    }

    private static RequiredFact required(Tuple row) {
        return new RequiredFact(
                review(row),
                row.get("due", LocalDate.class),
                row.get("state", ActionState.class).isDone(),
                row.get("closedAt") != null);
    }

    private static ReviewId review(Tuple row) {
        return new ReviewId(row.get("review", UUID.class));
    }

    private static ActionFact fact(Tuple row) {
        ActionState state = row.get("state", ActionState.class);
        return new ActionFact(
                row.get("id", UUID.class),
                new ReviewId(row.get("review", UUID.class)),
                row.get("reference", String.class) + "-A" + row.get("number", Integer.class),
                origin(row.get("kind", ActionKind.class)),
                row.get("outcome", String.class),
                row.get("indicator", String.class),
                row.get("text", String.class),
                state != ActionState.PLANNED,
                row.get("due", LocalDate.class),
                state.isDone(),
                row.get("closedAt", Instant.class),
                measure(row));
    }

    private static Measure measure(Tuple row) {
        MeasureKind kind = row.get("measure", MeasureKind.class);
        return new Measure(
                kind == null ? "" : kind.title(),
                row.get("unit", String.class),
                figure(row, "baseline"),
                figure(row, "target"),
                figure(row, "achieved"));
    }

    private static @Nullable BigDecimal figure(Tuple row, String name) {
        return SuccessMeasure.plain(row.get(name, BigDecimal.class));
    }

    private static Origin origin(ActionKind kind) {
        return switch (kind) {
            case REQUIRED -> Origin.REQUIRED;
            case RECOMMENDED -> Origin.RECOMMENDED;
            case OWN -> Origin.OWN;
        };
    }
}
