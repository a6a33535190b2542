package org.qualityoutcomes.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.review.Deed.Audience;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The journal's rows. There is no way to change or remove one: plain SQL, and none of it updates an entry. */
@Component
class Entries {

    private static final String COLUMNS = "chain_id, number_in_chain, written_at, actor, capacity, what, was, became,"
            + " reason, audience, previous_hash, hash";

    private final JdbcTemplate jdbc;

    Entries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a chain ends. */
    record Head(int entries, String lastHash) {}

    /** Holds the chain until the transaction ends, so that two deeds at the same time come one after the other. */
    Head hold(UUID chain) {
        return head(chain, " for update").orElseGet(() -> {
            begin(chain);
            return head(chain, " for update").orElseThrow();
        });
    }

    private void begin(UUID chain) {
        try {
            jdbc.update(
                    "insert into journal_chain (id, entries, last_hash) values (?, 0, ?)",
                    chain.toString(),
                    Entry.BEGINNING);
        } catch (DuplicateKeyException somebodyWasFaster) {
            // the row is there, which is all that is wanted
        }
    }

    Optional<Head> head(UUID chain) {
        return head(chain, "");
    }

    private Optional<Head> head(UUID chain, String lock) {
        return jdbc
                .query(
                        "select entries, last_hash from journal_chain where id = ?" + lock,
                        (row, number) -> new Head(row.getInt(1), row.getString(2)),
                        chain.toString())
                .stream()
                .findFirst();
    }

    void append(Entry entry) {
        jdbc.update(
                "insert into journal_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.chain().toString(),
                entry.number(),
                LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                entry.actor(),
                entry.capacity(),
                entry.what(),
                entry.was(),
                entry.became(),
                entry.reason(),
                entry.audience().name(),
                entry.previousHash(),
                entry.hash());
        jdbc.update(
                "update journal_chain set entries = ?, last_hash = ? where id = ?",
                entry.number(),
                entry.hash(),
                entry.chain().toString());
    }

    List<Entry> of(UUID chain) {
        return jdbc.query(
                "select " + COLUMNS + " from journal_entry where chain_id = ? order by number_in_chain",
                Entries::read,
                chain.toString());
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new Entry(
                UUID.fromString(row.getString("chain_id")),
                row.getInt("number_in_chain"),
                at,
                row.getString("actor"),
                row.getString("capacity"),
                row.getString("what"),
                row.getString("was"),
                row.getString("became"),
                row.getString("reason"),
                Audience.valueOf(row.getString("audience")),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
