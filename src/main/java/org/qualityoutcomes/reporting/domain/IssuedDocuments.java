package org.qualityoutcomes.reporting.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The documents as they were issued; written once and never again. Every form is kept, not only the one that is read
 * most: a later release must not make another Word file of a version that stands.
 */
@Component
class IssuedDocuments {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcTemplate jdbc;

    IssuedDocuments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID report, int version, Instant issuedAt, ReportFile file) {
        jdbc.update(
                "insert into issued_file (report_id, version_no, form, file_name, issued_at, sha256, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                report.toString(),
                version,
                file.form().name(),
                file.fileName(),
                Timestamp.valueOf(LocalDateTime.ofInstant(issuedAt, ZoneOffset.UTC)),
                DigestUtils.sha256Hex(file.content()),
                file.content());
    }

    ReportFile open(UUID report, int version, ReportForm form) {
        return jdbc
                .query(
                        "select file_name, content from issued_file"
                                + " where report_id = ? and version_no = ? and form = ?",
                        (row, number) -> new ReportFile(row.getString(1), form, row.getBytes(2)),
                        report.toString(),
                        version,
                        form.name())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Latest first. */
    List<IssuedVersion> versions(UUID report) {
        return jdbc.query(
                "select version_no, form, issued_at, sha256 from issued_file where report_id = ?"
                        + " order by version_no desc, form",
                (row, number) -> new IssuedVersion(
                        row.getInt(1),
                        ReportForm.valueOf(row.getString(2)),
                        day(row.getTimestamp(3)),
                        row.getString(4)),
                report.toString());
    }

    private static LocalDate day(Timestamp kept) {
        return LocalDate.ofInstant(kept.toLocalDateTime().toInstant(ZoneOffset.UTC), LONDON);
    }
}
