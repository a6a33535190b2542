package org.qualityoutcomes.journey;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Six hundred of everything that lists are made of. They have no processes: only lists are looked at. */
final class Crowd {

    private static final int MANY = 600;

    private final JdbcTemplate jdbc;
    private final String cycle;
    private final String review;

    Crowd(JdbcTemplate jdbc, String cycle, String review) {
        this.jdbc = jdbc;
        this.cycle = cycle;
        this.review = review;
    }

    void comes() {
        String service = jdbc.queryForObject("select min(service_id) from organisation", String.class);
        List<Object[]> organisations = new ArrayList<>();
        List<Object[]> reviews = new ArrayList<>();
        List<Object[]> items = new ArrayList<>();
        List<Object[]> entries = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            String id = UUID.randomUUID().toString();
            organisations.add(new Object[] {id, "YY" + number, "Organisation " + number, "NORTH", service});
            reviews.add(new Object[] {
                UUID.randomUUID().toString(), "2027-YY" + number, cycle, id, "2023", "SELF_EVALUATION", 0
            });
            items.add(new Object[] {
                UUID.randomUUID().toString(),
                service,
                "Item " + number,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 1, 2),
                "https://library.example/" + number,
                0,
                "team1.za1",
                Timestamp.from(Instant.EPOCH),
                0
            });
            entries.add(new Object[] {
                review,
                10_000 + number,
                Timestamp.from(Instant.EPOCH),
                "team1.za1",
                "team",
                "Something.",
                "ORGANISATION",
                "x",
                "x"
            });
        }
        jdbc.batchUpdate(
                "insert into organisation (id, ods, name, region, service_id) values (?, ?, ?, ?, ?)", organisations);
        jdbc.batchUpdate(
                "insert into review (id, reference, cycle_id, organisation_id, edition, phase, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                reviews);
        jdbc.batchUpdate(
                "insert into evidence_item (id, service_id, title, covers_from, covers_to, link, bytes, added_by,"
                        + " added_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                items);
        jdbc.batchUpdate(
                "insert into journal_entry (chain_id, number_in_chain, written_at, actor, capacity, what, audience,"
                        + " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries);
    }
}
