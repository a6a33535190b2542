package org.qualityoutcomes.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Level;
import org.qualityoutcomes.framework.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An organisation's review of four years ago, under the first edition: level 1 met, level 2 partly, nothing above; its
 * report gave it 1 high where it had given itself 2 low. There are no processes behind it.
 */
final class AnEarlierReview {

    static final String REFERENCE = "2021-";
    static final String NARRATIVE = "Four years ago the board had a champion, and she spoke up for us.";
    static final String WHY = "THEN-MARKER, the minutes name her.";

    private final JdbcTemplate jdbc;
    private final Edition edition;
    private final LocalDate today;

    /** @param edition the one that it was of */
    AnEarlierReview(JdbcTemplate jdbc, Edition edition, LocalDate today) {
        this.jdbc = jdbc;
        this.edition = edition;
        this.today = today;
    }

    void of(String ods) {
        LocalDate day = today.minusYears(4);
        String cycle = id();
        jdbc.update(
                "insert into cycle (id, reference, name, edition, period_from, period_to, deadline, state, version)"
                        + " values (?, '2021', 'Cycle 2021', ?, ?, ?, ?, 'SUMMARY_PUBLISHED', 0)",
                cycle,
                edition.code(),
                day.minusYears(2),
                day,
                day);
        String review = id();
        jdbc.update(
                "insert into review (id, reference, cycle_id, organisation_id, edition, phase, version)"
                        + " select ?, ?, ?, id, ?, 'CLOSED', 0 from organisation where ods = ?",
                review,
                REFERENCE + ods,
                cycle,
                edition.code(),
                ods);
        String old = item(ods, "Strategy of then", day.minusYears(1), day);
        String lasting = item(ods, "Agreement that still runs", day, today.plusYears(1));
        jdbc.update(
                "insert into submission (id, review_id, version_no, submitted_at, submitted_by, sha256, content)"
                        + " values (?, ?, 1, ?, 'lead.za1', '0', ?)",
                id(),
                review,
                at(day),
                content(old, lasting));
        report(review, ods, day.plusMonths(4));
    }

    private String item(String ods, String title, LocalDate from, LocalDate to) {
        String item = id();
        jdbc.update(
                "insert into evidence_item (id, service_id, title, covers_from, covers_to, link, bytes, added_by, added_at,"
                        + " version) select ?, service_id, ?, ?, ?, 'https://library.example/then', 0, 'lead.za1', ?, 0"
                        + " from organisation where ods = ?",
                item,
                title,
                from,
                to,
                at(from),
                ods);
        return item;
    }

    private void report(String review, String ods, LocalDate issued) {
        String report = id();
        jdbc.update(
                "insert into report (id, review_id, reference, organisation, edition, state, summary, return_comment, reply,"
                        + " version_no, issued_at, version) values (?, ?, ?, ?, ?, 'ISSUED', 'What the peers found.', '',"
                        + " 'NO_POINTS', 1, ?, 0)",
                report,
                review,
                REFERENCE + ods,
                ods,
                edition.code(),
                at(issued));
        for (Outcome outcome : edition.outcomes()) {
            jdbc.update(
                    "insert into reported_outcome (id, report_id, position, outcome, self_rating, validated_rating,"
                            + " final_rating, basis, reviewed, version) values (?, ?, ?, ?, '2 LOW', '1 HIGH', '1 HIGH',"
                            + " 'AGREED', false, 0)",
                    id(),
                    report,
                    edition.outcomes().indexOf(outcome),
                    outcome.code());
        }
    }

    private String content(String old, String lasting) {
        try {
            return new ObjectMapper()
                    .writeValueAsString(Map.of(
                            "penPortrait", "Four people then.",
                            "priorities", List.of(),
                            "items", List.of(),
                            "outcomes",
                                    edition.outcomes().stream()
                                            .map(outcome -> part(outcome, old, lasting))
                                            .toList()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> part(Outcome outcome, String old, String lasting) {
        Map<String, Object> judgements = new LinkedHashMap<>();
        for (Level level : outcome.levels()) {
            String judged = level.number() == 1 ? "MET" : level.number() == 2 ? "PARTLY" : "NOT_MET";
            level.indicators().forEach(each -> judgements.put(each.code(), judged));
        }
        List<Indicator> indicators = new ArrayList<>(outcome.indicators());
        String first = indicators.get(0).code();
        return Map.of(
                "code",
                outcome.code(),
                "narrative",
                NARRATIVE,
                "strengths",
                List.of("A champion on the board", "A team that knows its users"),
                "evidence",
                List.of(old, lasting),
                "rating",
                Map.of("level", 2, "subLevel", "LOW"),
                "judgements",
                judgements,
                "tied",
                Map.of(first, List.of(old, lasting)),
                "rationales",
                Map.of(first, WHY),
                "passages",
                Map.of(first, Map.of(lasting, "page 3")));
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(Instant.parse(day + "T11:00:00Z"));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
