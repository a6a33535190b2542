package org.qualityoutcomes.assurance.validators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qualityoutcomes.assurance.consistency.Agreement.Pair;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drift is between a validator and the panel: the validator reads their own, moderators read all, nobody else any. */
@Component
@Transactional(readOnly = true)
public class ReadDrift {

    private static final String LOCKED_BESIDE_SETTLED =
            "select v.reference, v.organisation, s.validator, j.rating, o.settled_rating from validation v"
                    + " join validator_seat s on s.validation_id = v.id"
                    + " join outcome_judgement j on j.seat_id = s.id"
                    + " join validated_outcome o on o.validation_id = v.id and o.outcome = j.outcome"
                    + " where s.locked_at is not null and s.withdrawn_at is null"
                    + " and v.settled_at is not null and v.voided_at is null"
                    + " and j.rating is not null and o.settled_rating is not null";

    private final JdbcTemplate jdbc;
    private final People people;
    private final CurrentUser user;
    private final KeptApart keptApart;

    ReadDrift(JdbcTemplate jdbc, People people, CurrentUser user, KeptApart keptApart) {
        this.jdbc = jdbc;
        this.people = people;
        this.user = user;
        this.keptApart = keptApart;
    }

    private record Judged(String cycle, String organisation, String username, Pair pair) {}

    /** A drift with its validator's name. */
    public record Named(String name, Drift drift) {}

    /** The asking person's own, latest cycle first. */
    public List<Drift> own() {
        return drifts(LOCKED_BESIDE_SETTLED + " and s.validator = ?", Set.of(), user.require());
    }

    /**
     * Everybody's, latest cycle first.
     *
     * @throws NotFound unless a moderator asks
     */
    public Map<String, List<Named>> byCycle() {
        if (!user.isIn(Groups.MODERATOR)) {
            throw new NotFound();
        }
        List<Drift> all = drifts(LOCKED_BESIDE_SETTLED, keptApart.fromReader());
        Map<String, String> names =
                people.namesOf(all.stream().map(Drift::username).distinct().toList());
        Map<String, List<Named>> byCycle = new TreeMap<>(Comparator.<String>reverseOrder());
        all.forEach(drift -> byCycle.computeIfAbsent(drift.cycle(), cycle -> new ArrayList<>())
                .add(new Named(names.getOrDefault(drift.username(), drift.username()), drift)));
        return byCycle;
    }

    /** @param kept codes of organisations whose cases the reader does not see */
    private List<Drift> drifts(String question, Set<String> kept, Object... of) {
        List<Judged> judged = jdbc.query(
                question,
                (row, number) -> new Judged(
                        cycle(row.getString(1), row.getString(2)),
                        row.getString(2),
                        row.getString(3),
                        Pair.of(rating(row.getString(4)), rating(row.getString(5)))),
                of);
        return judged.stream()
                .filter(each -> !kept.contains(each.organisation()))
                .collect(Collectors.groupingBy(each -> List.of(each.cycle(), each.username())))
                .entrySet()
                .stream()
                .map(each -> Drift.of(
                        each.getKey().get(0),
                        each.getKey().get(1),
                        each.getValue().stream().map(Judged::pair).toList()))
                .sorted(Comparator.comparing(Drift::cycle).reversed().thenComparing(Drift::username))
                .toList();
    }

    /** A case's reference is its cycle and its organisation. */
    private static String cycle(String reference, String organisation) {
        return reference.substring(0, reference.length() - organisation.length() - 1);
    }

    private static Rating rating(String text) {
        return Objects.requireNonNull(new RatingText().convertToEntityAttribute(text));
    }
}
