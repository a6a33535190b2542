package org.qualityoutcomes.insight.domain;

import java.time.ZoneOffset;
import java.util.Optional;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.documents.KnownDocuments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** National summaries, as they were published; there is one version of each. */
@Component
class KnownSummaries implements KnownDocuments {

    private final JdbcClient jdbc;

    KnownSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Known> find(String sha256) {
        return jdbc
                .sql(
                        "select c.name, c.reference, s.published_at from national_summary s join cycle c on c.id = s.cycle_id"
                                + " where s.sha256 = ?")
                .param(sha256)
                .query((row, number) -> new Known(
                        "National summary of " + row.getString(1),
                        row.getString(2),
                        1,
                        OfficeHours.day(row.getTimestamp(3).toLocalDateTime().toInstant(ZoneOffset.UTC)),
                        null))
                .list()
                .stream()
                .findFirst();
    }
}
