package org.qualityoutcomes.assurance.consistency;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qualityoutcomes.assurance.consistency.Agreement.Pair;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.review.CycleId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts, in the database, what two validators made of the same. One statement for a whole cycle: the number of rows that
 * come out depends on the framework and on the people, not on how often they judged.
 */
@Component
class JudgedAlike {

    /** Cases whose two locked judgements were compared, and count. */
    private static final String COMPARED =
            """
            from review r
            join validation v on v.review_id = r.id and v.compared_at is not null and v.voided_at is null
            join validator_seat p on p.validation_id = v.id and p.position = 0 and p.withdrawn_at is null
            join validator_seat s on s.validation_id = v.id and s.position = 1 and s.withdrawn_at is null
            join outcome_judgement jp on jp.seat_id = p.id
            join outcome_judgement js on js.seat_id = s.id and js.outcome = jp.outcome
            """;

    private static final String RATINGS = "select jp.outcome, p.validator, s.validator, jp.rating, js.rating, count(*) "
            + COMPARED
            + """
            where r.cycle_id = :cycle and v.organisation not in (:kept) and jp.rating is not null and js.rating is not null
            group by jp.outcome, p.validator, s.validator, jp.rating, js.rating
            """;

    private static final String ORGANISATIONS = "select distinct jp.outcome, v.organisation "
            + COMPARED
            + """
            where r.cycle_id = :cycle and v.organisation not in (:kept) and jp.rating is not null and js.rating is not null
            """;

    private static final String VERDICTS = "select vp.indicator, vp.verdict, vs.verdict, count(*) "
            + COMPARED
            + """
            join indicator_verdict vp on vp.judgement_id = jp.id
            join indicator_verdict vs on vs.judgement_id = js.id and vs.indicator = vp.indicator
            where r.cycle_id = :cycle and v.organisation not in (:kept) and vp.verdict is not null and vs.verdict is not null
            group by vp.indicator, vp.verdict, vs.verdict
            """;

    private static final String CASES =
            """
            select count(*) from review r join validation v on v.review_id = r.id
            where r.cycle_id = :cycle and v.organisation not in (:kept) and v.compared_at is not null and v.voided_at is null
            and not exists (select 1 from validator_seat s where s.validation_id = v.id and s.withdrawn_at is not null)
            """;

    /** Not evidenced counts as not met here, as it does for a level. */
    private static final Map<String, Integer> VERDICT_STEPS =
            Map.of("NOT_EVIDENCED", 0, "NOT_MET", 0, "PARTLY", 1, "MET", 2);

    private final NamedParameterJdbcTemplate jdbc;
    private final KeptApart keptApart;
    private final RatingText text = new RatingText();

    JudgedAlike(NamedParameterJdbcTemplate jdbc, KeptApart keptApart) {
        this.jdbc = jdbc;
        this.keptApart = keptApart;
    }

    /**
     * How often two judged the same thing in this very way.
     *
     * @param what code of the outcome or indicator
     * @param one username of the primary validator; empty where it is not asked
     */
    record Judged(String what, String one, String other, Pair pair) {

        /** The same with the two in the order of their names. */
        Judged inOrder() {
            return one.compareTo(other) <= 0
                    ? this
                    : new Judged(what, other, one, new Pair(pair.other(), pair.one(), pair.times()));
        }
    }

    List<Judged> ratings(CycleId cycle) {
        return ratings(cycle, keptApart.fromReader());
    }

    /** @param without codes of the organisations whose cases do not count */
    List<Judged> ratings(CycleId cycle, Collection<String> without) {
        return jdbc.query(
                RATINGS,
                of(cycle, without),
                (row, number) -> new Judged(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        new Pair(step(row.getString(4)), step(row.getString(5)), row.getInt(6))));
    }

    /**
     * Codes of those whose cases are counted, by outcome.
     *
     * @param without as in {@link #ratings(CycleId, Collection)}
     */
    Map<String, Set<String>> organisations(CycleId cycle, Collection<String> without) {
        Map<String, Set<String>> found = new HashMap<>();
        jdbc.query(ORGANISATIONS, of(cycle, without), row -> {
            found.computeIfAbsent(row.getString(1), outcome -> new HashSet<>()).add(row.getString(2));
        });
        return found;
    }

    List<Judged> verdicts(CycleId cycle) {
        return jdbc.query(
                VERDICTS,
                of(cycle),
                (row, number) -> new Judged(
                        row.getString(1),
                        "",
                        "",
                        new Pair(
                                VERDICT_STEPS.getOrDefault(row.getString(2), 0),
                                VERDICT_STEPS.getOrDefault(row.getString(3), 0),
                                row.getInt(4))));
    }

    int cases(CycleId cycle) {
        return Objects.requireNonNull(jdbc.queryForObject(CASES, of(cycle), Integer.class));
    }

    /** Without the cases that are kept from the reader. */
    private Map<String, Object> of(CycleId cycle) {
        return of(cycle, keptApart.fromReader());
    }

    /** The empty code is nobody's: an empty list is not one in SQL. */
    private static Map<String, Object> of(CycleId cycle, Collection<String> without) {
        Set<String> kept = new HashSet<>(without);
        kept.add("");
        return Map.of("cycle", cycle.toString(), "kept", kept);
    }

    private int step(String kept) {
        Rating rating = Objects.requireNonNull(text.convertToEntityAttribute(kept));
        return Agreement.step(rating);
    }
}
