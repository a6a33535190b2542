package org.qualityoutcomes.reporting.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The documents as they were issued; written once and never again, and given out only while they are what was written.
 * Every form is kept, not only the one that is read most: a later release must not make another Word file of a version
 * that stands.
 */
@Component
public class IssuedDocuments {

    private static final String FILES =
            "select report_id, version_no, form, file_name, issued_at, bytes, sha256 from issued_file";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    IssuedDocuments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    void keep(UUID report, int version, Instant issuedAt, ReportFile file) {
        jdbc.update(
                "insert into issued_file (report_id, version_no, form, file_name, issued_at, bytes, sha256, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                report.toString(),
                version,
                file.form().name(),
                file.fileName(),
                Timestamp.valueOf(LocalDateTime.ofInstant(issuedAt, ZoneOffset.UTC)),
                file.content().length,
                DigestUtils.sha256Hex(file.content()),
                file.content());
    }

    ReportFile open(UUID report, int version, ReportForm form) {
        return jdbc
                .query(
                        "select file_name, content, sha256 from issued_file"
                                + " where report_id = ? and version_no = ? and form = ?",
                        (row, number) ->
                                new ReportFile(row.getString(1), form, unaltered(row.getBytes(2), row.getString(3))),
                        report.toString(),
                        version,
                        form.name())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What is in a file. @throws IllegalStateException where it is not what was issued */
    public byte[] content(IssuedFile file) {
        return open(file.report(), file.version(), file.form()).content();
    }

    private static byte[] unaltered(byte[] content, String sha256) {
        if (!DigestUtils.sha256Hex(content).equals(sha256)) {
            throw new IllegalStateException("what is kept with the hash " + sha256 + " is not what was issued");
        }
        return content;
    }

    /** All files of all versions of these reports, by name. */
    public List<IssuedFile> of(Collection<UUID> reports) {
        return reports.isEmpty()
                ? List.of()
                : named.query(
                        FILES + " where report_id in (:reports) order by file_name",
                        Map.of("reports", reports.stream().map(UUID::toString).toList()),
                        (row, number) -> file(row));
    }

    /** The file with this hash. The same content issued twice counts as the later one. */
    public Optional<IssuedFile> withHash(String sha256) {
        return jdbc
                .query(FILES + " where sha256 = ? order by version_no desc", (row, number) -> file(row), sha256)
                .stream()
                .findFirst();
    }

    private static IssuedFile file(ResultSet row) throws SQLException {
        return new IssuedFile(
                UUID.fromString(row.getString(1)),
                row.getInt(2),
                ReportForm.valueOf(row.getString(3)),
                row.getString(4),
                day(row.getTimestamp(5)),
                row.getLong(6),
                row.getString(7));
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
        return OfficeHours.day(kept.toLocalDateTime().toInstant(ZoneOffset.UTC));
    }
}
