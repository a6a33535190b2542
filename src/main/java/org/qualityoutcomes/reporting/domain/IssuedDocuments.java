package org.qualityoutcomes.reporting.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The documents as they were issued; written once and never again. */
@Component
class IssuedDocuments {

    private final JdbcTemplate jdbc;

    IssuedDocuments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID report, int version, Instant issuedAt, String sha256, byte[] content) {
        jdbc.update(
                "insert into issued_document (report_id, version_no, issued_at, sha256, content) values (?, ?, ?, ?, ?)",
                report.toString(),
                version,
                Timestamp.valueOf(LocalDateTime.ofInstant(issuedAt, ZoneOffset.UTC)),
                sha256,
                content);
    }

    byte[] open(UUID report, int version) {
        return jdbc
                .query(
                        "select content from issued_document where report_id = ? and version_no = ?",
                        (row, number) -> row.getBytes(1),
                        report.toString(),
                        version)
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
