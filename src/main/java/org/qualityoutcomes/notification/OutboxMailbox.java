package org.qualityoutcomes.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class OutboxMailbox implements Mailbox {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String HEAD = "select id, recipient, subject, coalesce(sent_at, created_at) at_moment, state";

    private final JdbcTemplate jdbc;

    OutboxMailbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> list(@Nullable String recipient, int page, int size) {
        String wanted = recipient == null ? "" : recipient.strip().toLowerCase(Locale.ROOT);
        return jdbc.query(
                HEAD + " from outbox_mail where lower(recipient) like ? order by at_moment desc, id limit ? offset ?",
                (row, number) -> line(row),
                "%" + wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%",
                size,
                page * size);
    }

    @Override
    public Optional<Mail> open(UUID id) {
        return jdbc
                .query(
                        HEAD + ", body_text, body_html from outbox_mail where id = ?",
                        (row, number) -> new Mail(line(row), row.getString("body_text"), row.getString("body_html")),
                        id.toString())
                .stream()
                .findFirst();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                UUID.fromString(row.getString("id")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getObject("at_moment", LocalDateTime.class)
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(LONDON)
                        .toLocalDateTime(),
                row.getString("state").equals("SENT"));
    }
}
