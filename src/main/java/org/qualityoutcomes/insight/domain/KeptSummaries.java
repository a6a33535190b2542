package org.qualityoutcomes.insight.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.CycleId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** National summaries as they were published, figures and PDF; written once and never again. */
@Component
class KeptSummaries {

    private static final String PUBLISHED =
            "select s.cycle_id, c.name, s.published_at, s.sha256 from national_summary s join cycle c on c.id = s.cycle_id";

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    KeptSummaries(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return the PDF's SHA-256 */
    String keep(CycleId cycle, Instant at, Summary summary, byte[] pdf) {
        String sha256 = DigestUtils.sha256Hex(pdf);
        jdbc.update(
                "insert into national_summary (cycle_id, published_at, sha256, figures, pdf) values (?, ?, ?, ?, ?)",
                cycle.toString(),
                Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)),
                sha256,
                written(summary),
                pdf);
        return sha256;
    }

    /** Latest first. */
    List<PublishedSummary> all() {
        return jdbc.query(PUBLISHED + " order by s.published_at desc", KeptSummaries::published);
    }

    Optional<PublishedSummary> find(CycleId cycle) {
        return jdbc.query(PUBLISHED + " where s.cycle_id = ?", KeptSummaries::published, cycle.toString()).stream()
                .findFirst();
    }

    Summary figures(CycleId cycle) {
        return jdbc
                .query(
                        "select figures from national_summary where cycle_id = ?",
                        (row, number) -> read(row.getString(1)),
                        cycle.toString())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Optional<byte[]> pdf(CycleId cycle) {
        return jdbc
                .query(
                        "select pdf from national_summary where cycle_id = ?",
                        (row, number) -> row.getBytes(1),
                        cycle.toString())
                .stream()
                .findFirst();
    }

    private String written(Summary summary) {
        try {
            return json.writeValueAsString(summary);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Summary read(String kept) {
        try {
            return json.readValue(kept, Summary.class);
        } catch (JsonProcessingException spoilt) {
            throw new UncheckedIOException(spoilt);
        }
    }

    private static PublishedSummary published(ResultSet row, int number) throws SQLException {
        LocalDate day =
                LocalDate.ofInstant(row.getTimestamp(3).toLocalDateTime().toInstant(ZoneOffset.UTC), SumUpCycle.LONDON);
        return new PublishedSummary(CycleId.of(row.getString(1)), row.getString(2), day, row.getString(4));
    }
}
