package org.qualityoutcomes.assurance.consistency;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.assurance.domain.Verdict;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;
import org.qualityoutcomes.framework.SubLevel;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A cycle in which everybody has judged: 250 reviews by two of sixty validators each, all outcomes and all indicators of an
 * edition. On most the two are close; on the first outcome they are a level apart in half of the cases, and on its first
 * indicator they never give the same verdict. There are no processes behind it: only figures are taken of it.
 */
public final class ACycleOfJudgements {

    public static final int REVIEWS = 250;
    public static final int VALIDATORS = 60;

    private static final int AT_ONCE = 400;
    private static final Timestamp NOON = Timestamp.from(Instant.parse("2031-06-05T11:00:00Z"));

    private final JdbcTemplate jdbc;
    private final Edition edition;
    private final Random dice = new Random(2031);
    private final RatingText text = new RatingText();
    private final List<Object[]> organisations = new ArrayList<>();
    private final List<Object[]> reviews = new ArrayList<>();
    private final List<Object[]> validations = new ArrayList<>();
    private final List<Object[]> seats = new ArrayList<>();
    private final List<Object[]> judgements = new ArrayList<>();
    private final List<Object[]> verdicts = new ArrayList<>();

    public ACycleOfJudgements(JdbcTemplate jdbc, Edition edition) {
        this.jdbc = jdbc;
        this.edition = edition;
    }

    /** @return the cycle's id */
    public UUID comes(String reference) {
        UUID cycle = UUID.randomUUID();
        LocalDate day = LocalDate.of(2031, 1, 1);
        jdbc.update(
                "insert into cycle (id, reference, name, edition, period_from, period_to, deadline, state, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'OPEN', 0)",
                cycle.toString(),
                reference,
                "Cycle " + reference,
                edition.code(),
                day,
                day.plusYears(1),
                day.plusYears(1));
        for (int number = 0; number < REVIEWS; number++) {
            judged(cycle, reference, number);
        }
        insert("organisation (id, ods, name, region, service_id)", organisations);
        insert("review (id, reference, cycle_id, organisation_id, edition, phase, version)", reviews);
        insert(
                "validation (id, review_id, submission_version, reference, organisation, edition, opened_at,"
                        + " compared_at, version)",
                validations);
        insert("validator_seat (id, validation_id, position, validator, acceptance, locked_at, version)", seats);
        insert("outcome_judgement (id, seat_id, outcome, rating, rationale, version)", judgements);
        insert("indicator_verdict (judgement_id, indicator, verdict, remark)", verdicts);
        return cycle;
    }

    private void judged(UUID cycle, String reference, int number) {
        String service = jdbc.queryForObject("select min(service_id) from organisation", String.class);
        String ods = "XJ" + number;
        String organisation = id();
        String review = id();
        String validation = id();
        organisations.add(new Object[] {organisation, ods, "Judged organisation " + number, "SOUTH", service});
        reviews.add(new Object[] {
            review, reference + "-" + ods, cycle.toString(), organisation, edition.code(), "VALIDATION", 0
        });
        validations.add(
                new Object[] {validation, review, 1, reference + "-" + ods, ods, edition.code(), NOON, NOON, 0});
        String primary = id();
        String second = id();
        seats.add(new Object[] {primary, validation, 0, validator(number), "ACCEPTED", NOON, 0});
        seats.add(new Object[] {second, validation, 1, validator(number + 1), "ACCEPTED", NOON, 0});
        for (Outcome outcome : edition.outcomes()) {
            Rating one = rating(4 + dice.nextInt(8));
            Rating other = rating(Agreement.step(one) + apart(outcome));
            String here = judgement(primary, outcome, one);
            String there = judgement(second, outcome, other);
            outcome.indicators().forEach(indicator -> {
                boolean divided =
                        indicator.equals(edition.outcomes().get(0).indicators().get(0));
                Verdict met = dice.nextInt(4) == 0 ? Verdict.PARTLY : Verdict.MET;
                boolean same = !divided && dice.nextInt(10) < 8;
                verdicts.add(new Object[] {here, indicator.code(), met.name(), ""});
                verdicts.add(new Object[] {there, indicator.code(), (same ? met : Verdict.NOT_MET).name(), ""});
            });
        }
    }

    private int apart(Outcome outcome) {
        if (outcome.equals(edition.outcomes().get(0)) && dice.nextBoolean()) {
            return 3;
        }
        int throwOf = dice.nextInt(10);
        return throwOf < 6 ? 0 : throwOf < 8 ? 1 : throwOf < 9 ? -1 : 2;
    }

    private String judgement(String seat, Outcome outcome, Rating rating) {
        String id = id();
        judgements.add(new Object[] {
            id, seat, outcome.code(), text.convertToDatabaseColumn(rating), "The evidence carries it.", 0
        });
        return id;
    }

    private static Rating rating(int step) {
        int within = Math.min(step, 14);
        return new Rating(within / 3, SubLevel.values()[within % 3]);
    }

    private static String validator(int number) {
        return String.format("judge%02d", number % VALIDATORS);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    /** Many rows in one statement: there are over a hundred thousand. */
    private void insert(String into, List<Object[]> rows) {
        String row = "(" + String.join(", ", Collections.nCopies(rows.get(0).length, "?")) + ")";
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            jdbc.update(
                    "insert into " + into + " values "
                            + some.stream().map(each -> row).collect(Collectors.joining(", ")),
                    some.stream().flatMap(Arrays::stream).toArray());
        }
    }
}
