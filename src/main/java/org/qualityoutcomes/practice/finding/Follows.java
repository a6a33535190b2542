package org.qualityoutcomes.practice.finding;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who follows which outcomes, as it is kept. */
@Component
class Follows {

    private final JdbcClient jdbc;

    Follows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What somebody follows.
     *
     * @param toldUntil before when they have heard of it, in whole seconds, which every database keeps
     */
    record Follow(Code outcome, Instant toldUntil) {}

    List<Follow> of(String username) {
        return jdbc.sql("select edition, outcome, told_until from practice_follow where username = ? order by edition,"
                        + " outcome")
                .param(username)
                .query((row, number) -> new Follow(
                        new Code(row.getString(1), row.getString(2)),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    void begin(String username, Code outcome, Instant at) {
        jdbc.sql("insert into practice_follow (username, edition, outcome, told_until) values (?, ?, ?, ?)")
                .params(username, outcome.edition(), outcome.code(), local(at))
                .update();
    }

    void end(String username, Code outcome) {
        jdbc.sql("delete from practice_follow where username = ? and edition = ? and outcome = ?")
                .params(username, outcome.edition(), outcome.code())
                .update();
    }

    /** Those who have not heard since then. */
    Set<String> notToldSince(Instant then) {
        return jdbc.sql("select distinct username from practice_follow where told_until < ?")
                .param(local(then))
                .query(String.class)
                .set();
    }

    /** What somebody began to follow later stays as it is. */
    void told(String username, Instant at) {
        jdbc.sql("update practice_follow set told_until = ? where username = ? and told_until < ?")
                .params(local(at), username, local(at))
                .update();
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    }
}
