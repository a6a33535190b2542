package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.support.TestDatabase;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Rows as they were before reports knew the one before and their authors. */
class ReportsUnderWayMigrationTest {

    private final DriverManagerDataSource database = new DriverManagerDataSource(TestDatabase.h2());
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @BeforeEach
    void reportsOfThen() {
        jdbc.execute("create table report (id char(2), review_id char(2), organisation varchar(20), state varchar(20),"
                + " issued_at datetime(6), earlier_report_id char(2))");
        jdbc.execute("create table report_author (report_id char(2), username varchar(64))");
        jdbc.execute("create table validation (id char(2), review_id char(2), submission_version int)");
        jdbc.execute("create table validator_seat (validation_id char(2), position int, validator varchar(64),"
                + " withdrawn_at datetime(6))");
        jdbc.execute("insert into report values ('r0', 'a0', 'ZA1', 'ISSUED', '2021-06-05', null),"
                + " ('r1', 'a1', 'ZA1', 'ISSUED', '2024-06-05', null), ('r2', 'a2', 'ZA1', 'CHECKING', null, null),"
                + " ('r3', 'a3', 'ZB1', 'DRAFT', null, null), ('r4', 'a4', 'ZC1', 'CHECKING', null, null)");
        jdbc.execute("insert into report_author values ('r4', 'written.by')");
        jdbc.execute(
                "insert into validation values ('v1', 'a2', 1), ('v2', 'a2', 2), ('v3', 'a3', 1), ('v4', 'a4', 1)");
        jdbc.execute("insert into validator_seat values ('v1', 0, 'of.before', null), ('v2', 0, 'gone', '2027-05-01'),"
                + " ('v2', 1, 'author', null), ('v3', 0, 'writes.still', null), ('v4', 0, 'primary', null)");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/reporting/V202611290301__reports_under_way.sql"))
                .execute(database);
    }

    @Test
    void aReportUnderWayKnowsTheLatestIssuedOneOfItsOrganisation() {
        assertThat(jdbc.queryForList(
                        "select concat(id, ' ', earlier_report_id) from report where earlier_report_id is not null",
                        String.class))
                .containsExactly("r2 r1");
    }

    @Test
    void whoWroteAReportThatIsCheckedIsOneOfItsAuthors() {
        assertThat(jdbc.queryForList(
                        "select concat(report_id, ' ', username) from report_author order by report_id", String.class))
                .containsExactly("r2 author", "r4 written.by");
    }
}
