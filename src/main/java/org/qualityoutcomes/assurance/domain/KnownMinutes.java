package org.qualityoutcomes.assurance.domain;

import java.time.ZoneOffset;
import java.util.Optional;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.documents.KnownDocuments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The minutes of meetings, as they were approved; there is one version of each. */
@Component
class KnownMinutes implements KnownDocuments {

    private final JdbcClient jdbc;

    KnownMinutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Known> find(String sha256) {
        return jdbc
                .sql("select m.reference, k.approved_at from meeting_minutes k join meeting m on m.id = k.meeting_id"
                        + " where k.sha256 = ?")
                .param(sha256)
                .query((row, number) -> new Known(
                        "Minutes of a moderation meeting",
                        row.getString(1),
                        1,
                        OfficeHours.day(row.getTimestamp(2).toLocalDateTime().toInstant(ZoneOffset.UTC)),
                        null))
                .list()
                .stream()
                .findFirst();
    }
}
