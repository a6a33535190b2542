package org.qualityoutcomes.improvement.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<Note> notes,
        Duty duty) {

    /** Actions whose day has passed and that are not done. */
    public List<Row> overdue() {
        return Stream.of(development, improvement)
                .flatMap(part -> part.actions().stream())
                .filter(row -> row.status() == ActionStatus.OVERDUE)
                .toList();
    }

    /** Required actions in hand whose day was moved. */
    public List<Row> putOff() {
        return development.actions().stream()
                .filter(row -> !row.moved().isEmpty() && row.state().isInHand())
                .toList();
    }

    /** Whether the executive sponsor has something to decide. */
    public boolean needsSponsor() {
        return development.state() == PlanState.APPROVAL
                || improvement.state() == PlanState.APPROVAL
                || improvement.actions().stream()
                        .anyMatch(row -> row.state() == ActionState.PROVED || row.cancellationAsked());
    }

    /**
     * What the report requires.
     *
     * @param due by when the development plan has to be there, or null where nothing is required
     * @param missed whether that day passed before it was accepted
     * @param discharged whether an accepted plan answers all that is required
     */
    public record Duty(@Nullable LocalDate due, boolean missed, boolean discharged, List<Requirement> requirements) {

        /** Those that an action can be planned for. */
        public List<Requirement> standing() {
            return requirements.stream().filter(Requirement::isRequired).toList();
        }

        /** Those that are required, not met and not given up. */
        public long open() {
            return standing().stream()
                    .filter(each -> !each.met() && !each.givenUp())
                    .count();
        }

        /** How many are planned for later than the report wants. */
        public long tooLate() {
            return requirements.stream().filter(Requirement::tooLate).count();
        }

        /** The requirement under which an action is the first, by the action's id. */
        public Map<UUID, Requirement> opening() {
            return requirements.stream()
                    .filter(each -> !each.actions().isEmpty())
                    .collect(Collectors.toMap(each -> each.actions().get(0), each -> each));
        }

        /** Actions that can be taken out, because what they answer has others or is required no longer. */
        public Set<UUID> removable() {
            return requirements.stream()
                    .filter(each -> each.actions().size() > 1 || !each.isRequired())
                    .flatMap(each -> each.actions().stream())
                    .collect(Collectors.toSet());
        }

        /** Those that nothing is planned for at all. */
        public List<Requirement> bare() {
            return standing().stream().filter(each -> each.actions().isEmpty()).toList();
        }
    }

    /**
     * A required action of the report.
     *
     * @param later whether a newer version of the report added it
     * @param droppedOn when a newer version left it out, or null
     * @param actions ids of those that answer it, in the plan's order
     * @param answered whether somebody does something about it by a day
     * @param met whether all of its actions are closed
     * @param givenUp whether the regional lead cancelled all of its actions
     * @param tooLate whether one of its actions is to be done only after the day that the report names
     */
    public record Requirement(
            UUID id,
            String outcome,
            @Nullable String indicator,
            String text,
            @Nullable LocalDate due,
            LocalDate requiredOn,
            boolean later,
            @Nullable LocalDate droppedOn,
            List<UUID> actions,
            boolean answered,
            boolean met,
            boolean givenUp,
            boolean tooLate) {

        public boolean isRequired() {
            return droppedOn == null;
        }
    }

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
     * @param percent how far it is by the last report, or null before the first and once it is carried out
     * @param moved how often its day was moved and which was agreed first, or empty
     * @param cancellationAsked whether the sponsor is asked to agree that it is given up
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
            String moved,
            String measure,
            SuccessMeasure success,
            @Nullable BigDecimal achieved,
            @Nullable Integer percent,
            ActionState state,
            ActionStatus status,
            ActionTerms terms,
            @Nullable String sponsorName,
            boolean cancellationAsked,
            String seen) {}

    /** What changed in a quarter. */
    public record Note(LocalDate day, String by, String text) {}
}
