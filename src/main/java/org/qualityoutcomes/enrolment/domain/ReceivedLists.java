package org.qualityoutcomes.enrolment.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Files between their arrival and their being taken over. What was in them is kept no longer than needed. */
@Component
class ReceivedLists {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int SHOWN = 20;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ReceivedLists(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file as it came. */
    static final class Received {

        final String fileName;
        final byte[] content;

        Received(String fileName, byte[] content) {
            this.fileName = fileName;
            this.content = content;
        }
    }

    UUID keep(String fileName, byte[] content, String by) {
        jdbc.update(
                "delete from received_list where taken_at is null and received_at < ?",
                local(clock.instant().minus(KEPT)));
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into received_list (id, file_name, content, received_by, received_at) values (?, ?, ?, ?, ?)",
                id.toString(),
                fileName,
                content,
                by,
                local(clock.instant()));
        return id;
    }

    Received get(UUID id) {
        return read(id, "");
    }

    /** So that of two who take it over at the same time one finds it gone. */
    Received hold(UUID id) {
        return read(id, " for update");
    }

    private Received read(UUID id, String lock) {
        return jdbc
                .query(
                        "select file_name, content from received_list where id = ? and taken_at is null" + lock,
                        (row, number) -> new Received(row.getString(1), row.getBytes(2)),
                        id.toString())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void taken(UUID id, String by, String summary) {
        jdbc.update(
                "update received_list set content = null, taken_by = ?, taken_at = ?, summary = ? where id = ?",
                by,
                local(clock.instant()),
                summary,
                id.toString());
    }

    /** The last ones, latest first. */
    List<TakenList> taken() {
        return jdbc.query(
                "select file_name, taken_by, taken_at, summary from received_list where taken_at is not null"
                        + " order by taken_at desc limit " + SHOWN,
                (row, number) -> new TakenList(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(4)));
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
