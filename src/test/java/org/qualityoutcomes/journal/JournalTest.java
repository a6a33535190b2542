package org.qualityoutcomes.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.support.TestDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What is written stays as it was written, or the first line that does not is named. */
class JournalTest {

    private static final UUID CHAIN = UUID.randomUUID();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-09-01T12:00:00.123456Z"), ZoneOffset.UTC);

    private JdbcTemplate jdbc = new JdbcTemplate();
    private Journal journal = journal();

    private record Done(UUID chain, String what, String capacity, @Nullable String reason) implements Deed {}

    private static final class Lead implements CurrentUser {

        @Override
        public Optional<String> username() {
            return Optional.of("lead.za1");
        }

        @Override
        public Set<String> groups() {
            return Set.of("lead-ZA1");
        }
    }

    private Journal journal() {
        var database = new DriverManagerDataSource(TestDatabase.h2());
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/journal/V202611241000__journal.sql"))
                .execute(database);
        jdbc = new JdbcTemplate(database);
        return new Journal(new Entries(jdbc), new Lead(), CLOCK);
    }

    @BeforeEach
    void fourDeeds() {
        journal = journal();
        journal.write(new Done(CHAIN, "Team plan agreed.", "library lead", null));
        journal.write(new Done(CHAIN, "O1 returned.", "colleague", "Say whom the figures are about."));
        journal.write(new Done(CHAIN, "The levels agree.", Deed.RULE, null));
        journal.write(new Done(CHAIN, "x".repeat(3000), "library lead", null));
    }

    @Test
    void aWholeChainIsWhole() {
        assertThat(journal.verify(CHAIN)).isEmpty();
        assertThat(journal.verify(UUID.randomUUID())).isEmpty();
    }

    @Test
    void whatARuleDoesNamesNobody() {
        assertThat(journal.read(CHAIN))
                .extracting(Entry::actor)
                .containsExactly("lead.za1", "lead.za1", null, "lead.za1");
    }

    @Test
    void noSentenceIsTooLongToBeKept() {
        assertThat(journal.read(CHAIN).get(3).what()).hasSize(1000).endsWith("…");
    }

    @Test
    void anAlteredLineIsNamed() {
        change("update journal_entry set reason = 'None.' where number_in_chain = 2");
        change("update journal_entry set what = 'Nothing.' where number_in_chain = 3");

        assertThat(journal.verify(CHAIN))
                .hasValueSatisfying(found -> assertThat(found).startsWith("Line 2 "));
    }

    @Test
    void aRemovedLineIsNoticed() {
        change("delete from journal_entry where number_in_chain = 2");

        assertThat(journal.verify(CHAIN))
                .hasValueSatisfying(found -> assertThat(found).startsWith("Line 3 "));
    }

    @Test
    void aRemovedEndIsNoticed() {
        change("delete from journal_entry where number_in_chain = 4");

        assertThat(journal.verify(CHAIN)).contains("Line 4 is missing.");
    }

    @Test
    void exchangedLinesAreNoticed() {
        change("update journal_entry set number_in_chain = 9 where number_in_chain = 1");
        change("update journal_entry set number_in_chain = 1 where number_in_chain = 2");
        change("update journal_entry set number_in_chain = 2 where number_in_chain = 9");

        assertThat(journal.verify(CHAIN))
                .hasValueSatisfying(found -> assertThat(found).startsWith("Line 1 "));
    }

    private void change(String statement) {
        assertThat(jdbc.update(statement)).isEqualTo(1);
    }
}
