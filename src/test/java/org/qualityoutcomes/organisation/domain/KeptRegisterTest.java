package org.qualityoutcomes.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.RegionChanged;
import org.qualityoutcomes.organisation.Register.Entry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** ZP1 became part of ZA1, which became part of ZB1; ZX1 was closed. */
class KeptRegisterTest {

    private final JdbcTemplate jdbc =
            new JdbcTemplate(new SingleConnectionDataSource("jdbc:h2:mem:;MODE=MySQL", "sa", "", true));
    private final List<Object> events = new ArrayList<>();
    private final KeptRegister register = new KeptRegister(jdbc, events::add);

    @BeforeEach
    void afterTwoMergersAndAClosure() {
        jdbc.execute("create table service (id char(36), name varchar(150))");
        jdbc.execute("create table organisation (id char(36), ods varchar(10), name varchar(150), region varchar(20),"
                + " service_id char(36), ended_on date, successor varchar(10))");
        jdbc.update("insert into service values ('1', 'Library')");
        row("ZA1", "2027-04-01", "ZB1");
        row("ZB1", null, null);
        row("ZP1", "2026-04-01", "ZA1");
        row("ZX1", "2026-04-01", null);
    }

    @Test
    void aListThatMovesAnOrganisationTakesAlongWhatBecamePartOfIt() {
        register.enter(List.of(new Entry("ZB1", "Trust", Region.SOUTH, "Library")));
        assertThat(register.entries())
                .extracting(Entry::ods, Entry::region)
                .containsExactly(
                        tuple("ZA1", Region.SOUTH),
                        tuple("ZB1", Region.SOUTH),
                        tuple("ZP1", Region.SOUTH),
                        tuple("ZX1", Region.NORTH));
        assertThat(events)
                .containsExactlyInAnyOrder(
                        new RegionChanged("ZA1", Region.NORTH, Region.SOUTH),
                        new RegionChanged("ZB1", Region.NORTH, Region.SOUTH),
                        new RegionChanged("ZP1", Region.NORTH, Region.SOUTH));
    }

    @Test
    void aListDoesNotChangeWhatIsGone() {
        List<Entry> before = register.entries();
        register.enter(List.of(
                new Entry("ZA1", "Old name", Region.SOUTH, "Library"),
                new Entry("ZX1", "Old name", Region.SOUTH, "Library")));
        assertThat(register.entries()).isEqualTo(before);
        assertThat(events).isEmpty();
        assertThat(before).extracting(Entry::gone).containsExactly(true, false, true, true);
    }

    private void row(String ods, @Nullable String endedOn, @Nullable String successor) {
        jdbc.update(
                "insert into organisation values (?, ?, 'Trust', 'NORTH', '1', ?, ?)", ods, ods, endedOn, successor);
    }
}
