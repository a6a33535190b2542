package org.qualityoutcomes.assurance.validators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class WithdrawnSeatsTest {

    private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1", "sa", ""));
    private final CurrentUser user = mock(CurrentUser.class);

    @BeforeEach
    void aSettledCase() {
        jdbc.execute("create table validation (id char(36), reference varchar(40), organisation varchar(10),"
                + " edition varchar(20), settled_at datetime(6), voided_at datetime(6))");
        jdbc.execute("create table validator_seat (id char(36), validation_id char(36), validator varchar(64),"
                + " locked_at datetime(6), withdrawn_at datetime(6))");
        jdbc.execute("create table outcome_judgement (seat_id char(36), outcome varchar(10), rating varchar(20))");
        jdbc.execute("create table validated_outcome (validation_id char(36), outcome varchar(10),"
                + " settled_rating varchar(20))");
        String validation = UUID.randomUUID().toString();
        jdbc.update("insert into validation values (?, '2027-ZA1', 'ZA1', '2023', now(), null)", validation);
        jdbc.update("insert into validator_seat values ('seat', ?, 'paula', now(), null)", validation);
        jdbc.update("insert into outcome_judgement values ('seat', 'O1', '2 HIGH')");
        jdbc.update("insert into validated_outcome values (?, 'O1', '2 HIGH')", validation);
        when(user.require()).thenReturn("paula");
    }

    @Test
    void whatWasWithdrawnCountsForNoDriftAndGivesNoExample() {
        ReadDrift drift = new ReadDrift(jdbc, mock(People.class), user, mock(KeptApart.class));
        ProposeExamples examples = examples();
        assertThat(drift.own()).hasSize(1);
        assertThat(examples.show().cases()).hasSize(1);

        jdbc.update("update validator_seat set withdrawn_at = now()");
        assertThat(drift.own()).isEmpty();
        assertThat(examples.show().cases()).isEmpty();
    }

    private ProposeExamples examples() {
        Validators validators = mock(Validators.class);
        Validator admitted = mock(Validator.class);
        when(admitted.admittedAt()).thenReturn(Instant.EPOCH);
        when(validators.findByUsername("paula")).thenReturn(Optional.of(admitted));
        return new ProposeExamples(
                mock(BenchmarkExamples.class),
                validators,
                TestEditions.shipped(),
                mock(Organisations.class),
                jdbc,
                user,
                event -> {},
                Clock.systemUTC());
    }
}
