package org.qualityoutcomes.assurance.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.qualityoutcomes.assurance.domain.MeetingPapers.Approval;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The minutes as they were approved: written once and never again. */
@Component
class KeptMinutes {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcTemplate jdbc;
    private final DraftMinutes draft;
    private final Documents documents;
    private final People people;
    private final Clock clock;

    KeptMinutes(JdbcTemplate jdbc, DraftMinutes draft, Documents documents, People people, Clock clock) {
        this.jdbc = jdbc;
        this.draft = draft;
        this.documents = documents;
        this.people = people;
        this.clock = clock;
    }

    /** @return the SHA-256 of the file */
    String approve(Meeting meeting, String by) {
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, LONDON);
        byte[] file = documents.asPdf(MinutesDocument.of(draft.whole(meeting), day));
        String hash = DigestUtils.sha256Hex(file);
        jdbc.update(
                "insert into meeting_minutes (meeting_id, file_name, approved_at, approved_by, sha256, content)"
                        + " values (?, ?, ?, ?, ?, ?)",
                meeting.id().toString(),
                fileName(meeting),
                Timestamp.valueOf(LocalDateTime.ofInstant(now, ZoneOffset.UTC)),
                by,
                hash,
                file);
        return hash;
    }

    static String fileName(Meeting meeting) {
        return FileName.of(meeting.reference(), "minutes", "approved").as("pdf");
    }

    Optional<Approval> approval(UUID meeting) {
        return jdbc
                .query(
                        "select approved_at, approved_by, sha256 from meeting_minutes where meeting_id = ?",
                        (row, number) -> new Approval(
                                LocalDate.ofInstant(
                                        row.getTimestamp(1).toLocalDateTime().toInstant(ZoneOffset.UTC), LONDON),
                                people.nameOf(row.getString(2)),
                                row.getString(3)),
                        meeting.toString())
                .stream()
                .findFirst();
    }

    byte[] file(UUID meeting) {
        return jdbc
                .query(
                        "select content from meeting_minutes where meeting_id = ?",
                        (row, number) -> row.getBytes(1),
                        meeting.toString())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
