package org.qualityoutcomes.improvement.boards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.improvement.domain.ActionStatus;
import org.qualityoutcomes.improvement.domain.PlanDoor;
import org.qualityoutcomes.improvement.domain.PlanImprovement;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.domain.PlanView.Row;
import org.qualityoutcomes.improvement.domain.ReadPlans;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The board of a team. The column of a card is its status, which follows from facts, so no hand moves it there; what
 * people decide is the order within a column.
 */
@Component
@Transactional
public class PlanBoard {

    private final PlanImprovement plans;
    private final PlanDoor door;
    private final ReadPlans read;
    private final CardOrder places;

    PlanBoard(PlanImprovement plans, PlanDoor door, ReadPlans read, CardOrder places) {
        this.plans = plans;
        this.door = door;
        this.read = read;
        this.places = places;
    }

    /** What of a board is looked at; null or false where it does not matter. */
    public record Filter(
            @Nullable ActionStatus status, boolean overdue, @Nullable String owner, @Nullable String outcome) {

        public static final Filter NONE = new Filter(null, false, null, null);

        private boolean shows(Row row, LocalDate today) {
            return (status == null || status == row.status())
                    && (!overdue || isOverdue(row, today))
                    && (owner == null || owner.equals(row.owner()))
                    && (outcome == null || outcome.equals(row.outcome()));
        }
    }

    /**
     * A board.
     *
     * @param columns by status, without those that are empty
     * @param owners names of all owners of the plan by username
     * @param outcomes codes of all outcomes that are served
     * @param mayOrder whether the reader is of the team
     * @param team who an action can be handed to, empty for whoever may not hand over
     */
    public record Board(
            PlanView plan,
            Map<ActionStatus, List<Row>> columns,
            Map<String, String> owners,
            List<String> outcomes,
            boolean mayOrder,
            List<Person> team,
            LocalDate today) {

        /** Whether the reader may give the card's action to somebody else. */
        public boolean mayHandOver(Row row) {
            return !team.isEmpty() && row.state().isInHand();
        }

        public boolean isOverdue(Row row) {
            return PlanBoard.isOverdue(row, today);
        }

        /** How many cards are looked at. */
        public int size() {
            return columns.values().stream().mapToInt(List::size).sum();
        }
    }

    private static boolean isOverdue(Row row, LocalDate today) {
        return row.status() == ActionStatus.OVERDUE
                || row.status() == ActionStatus.PLANNED
                        && row.due() != null
                        && row.due().isBefore(today);
    }

    @Transactional(readOnly = true)
    public Board show(UUID id, Filter filter) {
        PlanView plan = plans.show(id);
        List<Row> all = all(plan);
        LocalDate today = read.today();
        return new Board(
                plan,
                columns(id, all.stream().filter(row -> filter.shows(row, today)).toList()),
                owners(all),
                all.stream().map(Row::outcome).distinct().sorted().toList(),
                door.isOfTeam(plan.organisation()),
                door.leads(plan.organisation()) ? plan.team() : List.of(),
                today);
    }

    /** The actions of a plan in the team's order, without those that were not taken up. */
    @Transactional(readOnly = true)
    public List<Row> actions(UUID id) {
        return columns(id, all(plans.show(id))).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> all(PlanView plan) {
        return Stream.of(plan.development(), plan.improvement())
                .flatMap(part -> part.actions().stream())
                .toList();
    }

    private static Map<String, String> owners(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.owner() != null && row.ownerName() != null)
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.owner()),
                        row -> String.valueOf(row.ownerName()),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private Map<ActionStatus, List<Row>> columns(UUID plan, List<Row> rows) {
        Map<UUID, Integer> order = places.of(plan);
        Comparator<Row> byPlace = Comparator.comparing(row -> order.getOrDefault(row.id(), Integer.MAX_VALUE));
        Comparator<Row> byDue = Comparator.comparing(Row::due, Comparator.nullsLast(Comparator.naturalOrder()));
        return rows.stream()
                .sorted(byPlace.thenComparing(byDue).thenComparing(Row::name))
                .collect(Collectors.groupingBy(
                        Row::status, () -> new EnumMap<>(ActionStatus.class), Collectors.toList()));
    }

    /** Puts a card one place up or down in its column. */
    public void move(UUID id, UUID action, boolean up) {
        door.order(id);
        List<Row> column = columns(id, all(plans.show(id))).values().stream()
                .filter(rows -> rows.stream().anyMatch(row -> row.id().equals(action)))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<UUID> cards = new ArrayList<>(column.stream().map(Row::id).toList());
        int at = cards.indexOf(action);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < cards.size()) {
            Collections.swap(cards, at, to);
        }
        places.keep(id, cards);
    }
}
