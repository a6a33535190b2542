package org.qualityoutcomes.journey;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The standard world of a self-evaluation: a team of eight, 150 items of evidence, every outcome cites as many as it may,
 * every narrative is as long as it may be, and each has a long history.
 */
final class AFullTeam {

    private static final int ITEMS = 150;
    private static final int VERSIONS = 60;
    private static final int NEWCOMERS = 4;
    private static final String BY = "team1.za1";

    private final JdbcTemplate jdbc;
    private final String review;
    private final Edition edition;
    private final LocalDate today;

    AFullTeam(House house, String review) {
        this.jdbc = house.jdbc();
        this.review = review;
        this.edition = house.edition();
        this.today = house.today();
    }

    void comes() {
        IntStream.rangeClosed(1, NEWCOMERS).forEach(number -> person("colleague" + number + ".za1"));
        List<String> items = items();
        for (Outcome outcome : edition.outcomes()) {
            String work = jdbc.queryForObject(
                    """
                    select w.id from outcome_work w join self_evaluation s on s.id = w.self_evaluation_id
                    where s.review_id = ? and w.outcome = ?""",
                    String.class,
                    review,
                    outcome.code());
            write(work, outcome);
            cite(work, outcome, items);
        }
    }

    private void person(String username) {
        jdbc.update(
                "insert into ACT_ID_USER (ID_, REV_, FIRST_, LAST_, EMAIL_) values (?, 1, ?, 'ZA1', ?)",
                username,
                username,
                username + "@mail.example");
        jdbc.update("insert into ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) values (?, 'team-ZA1')", username);
    }

    private List<String> items() {
        String service = jdbc.queryForObject(
                "select o.service_id from organisation o join review r on r.organisation_id = o.id where r.id = ?",
                String.class,
                review);
        List<String> items = new ArrayList<>();
        for (int number = 0; number < ITEMS; number++) {
            String id = UUID.randomUUID().toString();
            jdbc.update(
                    "insert into evidence_item (id, service_id, title, description, covers_from, covers_to, link, bytes,"
                            + " added_by, added_at, version) values (?, ?, ?, 'What it shows', ?, ?, ?, 0, ?, ?, 0)",
                    id,
                    service,
                    "Item of evidence " + number,
                    today,
                    today,
                    "https://library.example/" + number,
                    BY,
                    Timestamp.from(Instant.parse("2026-11-01T09:00:00Z")));
            items.add(id);
        }
        return items;
    }

    private void write(String work, Outcome outcome) {
        String words = "word ".repeat(edition.limits().narrativeWords()).strip();
        jdbc.update("update outcome_work set narrative = ?, gaps = ? where id = ?", words, "Much. ".repeat(300), work);
        for (Indicator indicator : outcome.indicators()) {
            jdbc.update(
                    "delete from indicator_judgement where outcome_work_id = ? and indicator = ?",
                    work,
                    indicator.code());
            jdbc.update("insert into indicator_judgement values (?, ?, 'MET')", work, indicator.code());
            jdbc.update(
                    "delete from indicator_rationale where outcome_work_id = ? and indicator = ?",
                    work,
                    indicator.code());
            jdbc.update("insert into indicator_rationale values (?, ?, 'Because it is so.')", work, indicator.code());
        }
        Timestamp then = Timestamp.from(Instant.parse("2026-11-01T09:00:00Z"));
        for (int number = 0; number < VERSIONS; number++) {
            jdbc.update(
                    "insert into outcome_revision (id, outcome_work_id, revision_no, written_by, begun_at, written_at,"
                            + " complete, content, version) values (?, ?, ?, ?, ?, ?, false, ?, 0)",
                    UUID.randomUUID().toString(),
                    work,
                    1000 + number,
                    "colleague" + (number % NEWCOMERS + 1) + ".za1",
                    then,
                    then,
                    "{}");
        }
    }

    private void cite(String work, Outcome outcome, List<String> items) {
        int place = jdbc.queryForObject(
                "select count(*) from cited_evidence where outcome_work_id = ?", Integer.class, work);
        int first = edition.outcomes().indexOf(outcome) * edition.limits().evidencePerOutcome();
        for (; place < edition.limits().evidencePerOutcome(); place++) {
            String item = items.get(first + place);
            jdbc.update("insert into cited_evidence values (?, ?, ?)", work, place, item);
            for (Indicator indicator : outcome.indicators()) {
                jdbc.update(
                        "insert into indicator_evidence (outcome_work_id, evidence_id, indicator, passage)"
                                + " values (?, ?, ?, 'page 12')",
                        work,
                        item,
                        indicator.code());
            }
        }
    }
}
