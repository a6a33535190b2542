package org.qualityoutcomes.improvement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** The development plan, or the service improvement plan. */
    public record Part(PlanState state, String returnComment, List<Row> actions) {

        /** How many actions stand how, in the order of the statuses; those that do not occur are left out. */
        public Map<ActionStatus, Long> totals() {
            return actions.stream().collect(Collectors.groupingBy(Row::status, TreeMap::new, Collectors.counting()));
        }
    }

    /**
     * One action.
     *
     * @param percent how far it is by the last report, or null before the first
     * @param seen the fingerprint of what is planned
     */
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
            SuccessMeasure success,
            @Nullable BigDecimal achieved,
            @Nullable Integer percent,
            ActionState state,
            ActionStatus status,
            String seen) {}

    /** What changed in a quarter. */
    public record Note(LocalDate day, String by, String text) {}
}
