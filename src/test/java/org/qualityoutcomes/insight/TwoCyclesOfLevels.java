package org.qualityoutcomes.insight;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * 250 organisations that went through two cycles of one edition, and what they did in between. There are no processes
 * behind it: only figures are taken of it. Everything follows from an organisation's number, so that each count can be
 * worked out by hand:
 *
 * <ul>
 *   <li>the first cycle left everybody at 2 medium, in all outcomes;
 *   <li>in the first outcome the second cycle found 3 low where the number ends in 0 or 5 (50 organisations), 2 low where it
 *       ends in 4 or 9 (50), and 2 medium in the others (150); numbers 1 to 3 fell to 0 (so 147 stayed);
 *   <li>in all other outcomes nothing moved;
 *   <li>everybody had one required action in the first outcome, closed before the second submission, but for numbers that
 *       end in 9 (25), which are open and overdue;
 *   <li>numbers below 4 had an action of their own in the second outcome, closed;
 *   <li>numbers below 10 cancelled another action of their own, which counts nowhere;
 *   <li>required actions name the first indicator of the first outcome; of the first twenty numbers it was judged again, by
 *       the one validator as met, by the other as partly met where the number is even;
 *   <li>even numbers (125) measure user satisfaction from 60 to 80 percent: those that end in 0 or 2 (50) came to 85, the
 *       others (75) to 70.
 * </ul>
 */
public final class TwoCyclesOfLevels {

    public static final int ORGANISATIONS = 250;

    private static final List<String> REGIONS = List.of("NORTH", "MIDLANDS", "SOUTH", "LONDON");
    private static final int AT_ONCE = 400;
    private static final int STATE = 11;

    private final JdbcTemplate jdbc;
    private final Edition edition;
    private final LocalDate today;
    private final String service;
    private final String evidence = id();

    public TwoCyclesOfLevels(JdbcTemplate jdbc, Edition edition, LocalDate today) {
        this.jdbc = jdbc;
        this.edition = edition;
        this.today = today;
        this.service = jdbc.queryForObject("select min(service_id) from organisation", String.class);
    }

    public static String ods(int number) {
        return "XT" + number;
    }

    /**
     * @param second id of the cycle that comes after the first
     * @return the first one's id
     */
    public UUID come(String first, UUID second, String secondReference) {
        UUID cycle = UUID.randomUUID();
        LocalDate day = today.minusYears(2);
        jdbc.update(
                "insert into cycle (id, reference, name, edition, period_from, period_to, deadline, state, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'SUMMARY_PUBLISHED', 0)",
                cycle.toString(),
                first,
                "Cycle " + first,
                edition.code(),
                day.minusYears(2),
                day,
                day);
        jdbc.update(
                "insert into evidence_item (id, service_id, title, covers_from, covers_to, link, bytes, added_by, added_at,"
                        + " version) values (?, ?, 'What proves it', ?, ?, 'https://library.example/proof', 0, 'lead.za1',"
                        + " ?, 0)",
                evidence,
                service,
                day,
                day,
                at(day));
        List<String> organisations =
                IntStream.range(0, ORGANISATIONS).mapToObj(each -> id()).toList();
        insert("organisation (id, ods, name, region, service_id)", rows(number -> new Object[] {
            organisations.get(number), ods(number), "Followed organisation " + number, REGIONS.get(number % 4), service
        }));
        List<String> before = reviews(cycle, first, organisations, "IMPROVEMENT", day);
        List<String> after = reviews(second, secondReference, organisations, "IMPROVEMENT", today.minusDays(60));
        reports(before, first, day.plusMonths(3), false);
        reports(after, secondReference, today.minusDays(10), true);
        actions(before, first);
        judged(after, secondReference);
        return cycle;
    }

    private List<String> reviews(
            UUID cycle, String reference, List<String> organisations, String phase, LocalDate submitted) {
        List<String> reviews =
                IntStream.range(0, ORGANISATIONS).mapToObj(each -> id()).toList();
        insert(
                "review (id, reference, cycle_id, organisation_id, edition, phase, version)",
                rows(number -> new Object[] {
                    reviews.get(number),
                    reference + "-" + ods(number),
                    cycle.toString(),
                    organisations.get(number),
                    edition.code(),
                    phase,
                    0
                }));
        insert("submission (id, review_id, version_no, submitted_at, submitted_by, sha256, content)", rows(number ->
                new Object[] {id(), reviews.get(number), 1, at(submitted), "lead.za1", "0", "{}"}));
        return reviews;
    }

    private void reports(List<String> reviews, String reference, LocalDate issued, boolean second) {
        List<String> reports =
                IntStream.range(0, ORGANISATIONS).mapToObj(each -> id()).toList();
        insert(
                "report (id, review_id, reference, organisation, edition, state, summary, return_comment, reply, version_no,"
                        + " issued_at, version)",
                rows(number -> new Object[] {
                    reports.get(number),
                    reviews.get(number),
                    reference + "-" + ods(number),
                    ods(number),
                    edition.code(),
                    "ISSUED",
                    "What the peers found.",
                    "",
                    "NO_POINTS",
                    1,
                    at(issued),
                    0
                }));
        List<Object[]> outcomes = new ArrayList<>();
        for (int number = 0; number < ORGANISATIONS; number++) {
            for (Outcome outcome : edition.outcomes()) {
                int position = edition.outcomes().indexOf(outcome);
                String level = second && position == 0 ? level(number) : "2 MEDIUM";
                outcomes.add(new Object[] {
                    id(), reports.get(number), position, outcome.code(), level, level, level, "AGREED", false, 0
                });
            }
        }
        insert(
                "reported_outcome (id, report_id, position, outcome, self_rating, validated_rating, final_rating, basis,"
                        + " reviewed, version)",
                outcomes);
    }

    private static String level(int number) {
        if (number >= 1 && number <= 3) {
            return "0";
        }
        return number % 5 == 0 ? "3 LOW" : number % 5 == 4 ? "2 LOW" : "2 MEDIUM";
    }

    private void actions(List<String> reviews, String reference) {
        List<String> plans =
                IntStream.range(0, ORGANISATIONS).mapToObj(each -> id()).toList();
        insert(
                "improvement_plan (id, review_id, reference, organisation, region, opened_on, development_state,"
                        + " improvement_state, development_comment, improvement_comment, version)",
                rows(number -> new Object[] {
                    plans.get(number),
                    reviews.get(number),
                    reference + "-" + ods(number),
                    ods(number),
                    REGIONS.get(number % 4).toLowerCase(Locale.ROOT),
                    today.minusYears(1),
                    "IN_FORCE",
                    "IN_FORCE",
                    "",
                    "",
                    0
                }));
        List<Object[]> actions = new ArrayList<>();
        for (int number = 0; number < ORGANISATIONS; number++) {
            boolean measured = number % 2 == 0;
            int achieved = number % 10 == 0 || number % 10 == 2 ? 85 : 70;
            actions.add(action(
                    plans.get(number),
                    1,
                    "REQUIRED",
                    edition.outcomes().get(0),
                    number % 10 != 9,
                    measured ? achieved : 0));
            if (number < 4) {
                actions.add(
                        action(plans.get(number), 2, "OWN", edition.outcomes().get(1), true, 0));
            }
            if (number < 10) {
                Object[] cancelled =
                        action(plans.get(number), 3, "OWN", edition.outcomes().get(2), true, 0);
                cancelled[STATE] = "CANCELLED";
                actions.add(cancelled);
            }
        }
        insert(
                "improvement_action (id, plan_id, number_in_plan, kind, outcome, action, chosen, declined_reason, owner, due,"
                        + " measure, state, done_note, evidence_id, return_comment, closed_at, version, measure_kind, unit,"
                        + " baseline, target, achieved, agreed_on, indicator)",
                actions);
    }

    private Object[] action(String plan, int number, String kind, Outcome outcome, boolean closed, int achieved) {
        return new Object[] {
            id(),
            plan,
            number,
            kind,
            outcome.code(),
            "Do what brings this forward",
            true,
            "",
            "lead.za1",
            today.minusDays(100),
            "Users say so",
            closed ? "CLOSED" : "AGREED",
            closed ? "Done." : "",
            closed ? evidence : null,
            "",
            closed ? at(today.minusDays(90)) : null,
            0,
            achieved > 0 ? "USER_SATISFACTION" : "OTHER",
            achieved > 0 ? "percent" : "",
            achieved > 0 ? 60 : null,
            achieved > 0 ? 80 : null,
            achieved > 0 ? achieved : null,
            today.minusYears(1),
            kind.equals("REQUIRED") ? outcome.indicators().get(0).code() : null
        };
    }

    /** Twenty cases were judged by two, of the first outcome: half of them exactly alike, all of one level. */
    private void judged(List<String> reviews, String reference) {
        List<Object[]> validations = new ArrayList<>();
        List<Object[]> seats = new ArrayList<>();
        List<Object[]> judgements = new ArrayList<>();
        List<Object[]> verdicts = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            String validation = id();
            Timestamp noon = at(today.minusDays(40));
            validations.add(new Object[] {
                validation,
                reviews.get(number),
                1,
                reference + "-" + ods(number),
                ods(number),
                edition.code(),
                noon,
                noon,
                0
            });
            for (int seat = 0; seat < 2; seat++) {
                String own = id();
                seats.add(new Object[] {own, validation, seat, "judge" + seat, "ACCEPTED", noon, 0});
                String judgement = id();
                verdicts.add(new Object[] {
                    judgement,
                    edition.outcomes().get(0).indicators().get(0).code(),
                    seat == 1 && number % 2 == 0 ? "PARTLY" : "MET",
                    ""
                });
                judgements.add(new Object[] {
                    judgement,
                    own,
                    edition.outcomes().get(0).code(),
                    seat == 1 && number % 2 == 0 ? "2 HIGH" : "2 LOW",
                    "The evidence carries it.",
                    0
                });
            }
        }
        insert(
                "validation (id, review_id, submission_version, reference, organisation, edition, opened_at, compared_at,"
                        + " version)",
                validations);
        insert("validator_seat (id, validation_id, position, validator, acceptance, locked_at, version)", seats);
        insert("outcome_judgement (id, seat_id, outcome, rating, rationale, version)", judgements);
        insert("indicator_verdict (judgement_id, indicator, verdict, remark)", verdicts);
    }

    private static List<Object[]> rows(IntFunction<Object[]> row) {
        return IntStream.range(0, ORGANISATIONS).mapToObj(row).toList();
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(Instant.from(day.atTime(11, 0).atOffset(ZoneOffset.UTC)));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

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
