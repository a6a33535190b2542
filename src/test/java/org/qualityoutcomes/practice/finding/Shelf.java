package org.qualityoutcomes.practice.finding;

import static org.mockito.Mockito.mock;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.practice.finding.CardIndex.Published;
import org.qualityoutcomes.selfevaluation.ServiceFacts.OrganisationKind;
import org.qualityoutcomes.support.Statements;
import org.qualityoutcomes.support.TestDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables of this room alone, with published cards in them, as the migrations make them. */
final class Shelf {

    private static final Pattern OF_OTHER_ROOMS = Pattern.compile(
            ",\\s*constraint fk_\\w+ foreign key \\(\\w+\\) references (service|review|evidence_item) \\(id\\)");

    private final List<String> sent = new ArrayList<>();
    private final JdbcTemplate jdbc;
    private final CardIndex index;
    private final Listings listings;
    private int cards;

    Shelf() throws IOException {
        this(mock(KnownServices.class));
    }

    Shelf(KnownServices services) throws IOException {
        DataSource source = new DriverManagerDataSource(TestDatabase.h2(), "sa", "");
        jdbc = new JdbcTemplate(source);
        for (String script : List.of(
                "V202612010100__good_practice.sql",
                "V202612010700__practice_finding.sql",
                "V202612011200__practice_adoption_after.sql",
                "V202612011201__practice_word_as_written.sql")) {
            String sql =
                    new ClassPathResource("db/migration/practice/" + script).getContentAsString(StandardCharsets.UTF_8);
            jdbc.execute(OF_OTHER_ROOMS.matcher(sql).replaceAll(""));
        }
        index = new CardIndex(jdbc, mock(EntityManager.class), services);
        listings = new Listings(JdbcClient.create(Statements.watched(source)));
    }

    CardIndex index() {
        return index;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    Listings listings() {
        return listings;
    }

    /** What {@code ask} sends. */
    List<String> statements(Runnable ask) {
        sent.clear();
        Statements.watch(each -> sent.add(each.sql()));
        ask.run();
        Statements.watch(each -> {});
        return List.copyOf(sent);
    }

    UUID put(
            String outcome,
            List<String> indicators,
            Likeness service,
            @Nullable Integer level,
            String title,
            String problem,
            String done,
            String effect) {
        UUID id = UUID.nameUUIDFromBytes(("card " + ++cards).getBytes(StandardCharsets.UTF_8));
        LocalDateTime at = LocalDateTime.of(2027, 1, 1, 9, 0).plusMinutes(cards);
        jdbc.update(
                "insert into practice_card (id, card_number, organisation, service_id, edition, outcome, origin,"
                        + " nominated_at, state, shown, anonymous, title, problem, done, effect, contact, note, version)"
                        + " values (?, ?, ?, ?, '2023', ?, 'TEAM', ?, 'PUBLISHED', true, false, ?, ?, ?, ?, '', '', 0)",
                id.toString(),
                cards,
                "ZZ" + cards % 90,
                UUID.randomUUID().toString(),
                outcome,
                at,
                title,
                problem,
                done,
                effect);
        indicators.forEach(each -> jdbc.update(
                "insert into practice_card_indicator (card_id, indicator) values (?, ?)", id.toString(), each));
        index.list(
                new Published(id, "ZZ" + cards % 90, "2023", outcome, title, problem, done, effect, at),
                service,
                level);
        return id;
    }

    static Likeness like(OrganisationKind kind, ServiceSize size) {
        return new Likeness(kind, size);
    }

    void hide(UUID card) {
        jdbc.update("update practice_card set shown = false where id = ?", card.toString());
    }

    void unname(UUID card) {
        jdbc.update("update practice_card set anonymous = true where id = ?", card.toString());
    }
}
