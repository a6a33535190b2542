package org.qualityoutcomes.enrolment.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The links that were given out. Whoever reads this table cannot use one: only what it hashes to is kept. */
@Component
class Invitations {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int UNGUESSABLE = 32;
    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Invitations(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A link's secret part, and whom it is for. */
    record Issued(@Nullable String username, String token) {

        static Issued to(@Nullable String username) {
            byte[] bytes = new byte[UNGUESSABLE];
            RANDOM.nextBytes(bytes);
            return new Issued(username, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }

        /** The address without the server. */
        String path() {
            return "/invitations/" + token;
        }

        /** Without the secret, which must not get into a log. */
        @Override
        public String toString() {
            return "Issued[" + username + "]";
        }
    }

    void keep(Collection<Issued> issued, Instant until) {
        LocalDateTime now = local(clock.instant());
        jdbc.batchUpdate(
                "insert into invitation (id, token_hash, username, issued_at, expires_at) values (?, ?, ?, ?, ?)",
                issued,
                BATCH,
                (row, each) -> {
                    row.setString(1, UUID.randomUUID().toString());
                    row.setString(2, DigestUtils.sha256Hex(each.token()));
                    row.setString(3, each.username());
                    row.setObject(4, now);
                    row.setObject(5, local(until));
                });
    }

    Optional<Invitation> find(String token) {
        return find(token, "");
    }

    /** So that of two who follow it at the same time one finds it used. */
    Optional<Invitation> hold(String token) {
        return find(token, " for update");
    }

    private Optional<Invitation> find(String token, String lock) {
        return jdbc
                .query(
                        "select username, expires_at from invitation where token_hash = ? and used_at is null"
                                + " and expires_at > ?" + lock,
                        (row, number) -> new Invitation(
                                row.getString(1),
                                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                        DigestUtils.sha256Hex(token),
                        local(clock.instant()))
                .stream()
                .findFirst();
    }

    /** All links to the same end with the one that was used, or that takes their place. */
    void end(@Nullable String username) {
        List<Object> arguments =
                username == null ? List.of(local(clock.instant())) : List.of(local(clock.instant()), username);
        jdbc.update(
                "update invitation set used_at = ? where used_at is null and username "
                        + (username == null ? "is null" : "= ?"),
                arguments.toArray());
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
