package org.qualityoutcomes.assurance.validators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.consistency.Agreement;
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.documents.MadeForTests;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ReadRecordTest {

    private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1", "sa", ""));
    private final CurrentUser user = mock(CurrentUser.class);
    private final Validators validators = mock(Validators.class);
    private final Calibrate calibrate = mock(Calibrate.class);
    private final People people = mock(People.class);
    private final ReadRecord record = new ReadRecord(
            validators,
            calibrate,
            MadeForTests.documents(),
            people,
            user,
            jdbc,
            Clock.fixed(AValidator.NOW, ZoneOffset.UTC));

    @BeforeEach
    void casesOfTwoValidators() {
        jdbc.execute("create table validation (id char(36), reference varchar(40), organisation varchar(10),"
                + " settled_at datetime(6), voided_at datetime(6))");
        jdbc.execute("create table validator_seat (id char(36), validation_id char(36), validator varchar(64),"
                + " locked_at datetime(6), withdrawn_at datetime(6))");
        jdbc.execute("create table outcome_judgement (seat_id char(36), outcome varchar(10), rating varchar(20))");
        judged("a", "2027-ZA1", "ZA1", "validator1", "'2027-02-10 23:30:00'", "null", "'2027-02-20 12:00:00'", "null");
        judged("b", "2025-ZB2", "ZB2", "validator1", "'2025-07-10 23:30:00'", "null", "null", "'2025-08-01 12:00:00'");
        judged("c", "2027-ZC3", "ZC3", "validator1", "null", "null", "null", "null");
        judged("d", "2027-ZD4", "ZD4", "validator1", "'2027-02-10 12:00:00'", "'2027-02-11 12:00:00'", "null", "null");
        judged("e", "2027-ZE5", "ZE5", "validator2", "'2027-02-10 12:00:00'", "null", "null", "null");
        when(user.require()).thenReturn("validator1");
        when(people.nameOf("validator1")).thenReturn("Zoë Μαρία");
        when(validators.findByUsername("validator1"))
                .thenReturn(Optional.of(AValidator.whoIsAdmitted(LocalDate.of(2029, 3, 1))));
        when(calibrate.results(any()))
                .thenReturn(List.of(new Calibrate.Result(
                        1, "Edition 2023", AValidator.NOW, new Agreement(6, 4, 5, 6, 0.9), true, null)));
    }

    private void judged(
            String id,
            String reference,
            String ods,
            String who,
            String locked,
            String withdrawn,
            String settled,
            String voided) {
        jdbc.execute("insert into validation values ('%s', '%s', '%s', %s, %s)"
                .formatted(id, reference, ods, settled, voided));
        jdbc.execute("insert into validator_seat values ('%1$s', '%1$s', '%2$s', %3$s, %4$s)"
                .formatted(id, who, locked, withdrawn));
        jdbc.update("insert into outcome_judgement values (?, 'O1', '2 HIGH'), (?, 'O2', null)", id, id);
    }

    @Test
    void itHoldsOnlyWhatTheReaderJudgedToTheEnd() {
        assertThat(record.own().cases())
                .containsExactly(
                        new ValidatorRecord.Judged("2027", LocalDate.of(2027, 2, 10), 1, "settled"),
                        new ValidatorRecord.Judged("2025", LocalDate.of(2025, 7, 11), 1, "submitted anew after it"));
    }

    @Test
    void onPaperItIsAccessibleAndNamesNoOrganisationAndNoLevel() throws IOException {
        ReadRecord.Printed printed = record.print();
        assertThat(printed.fileName()).isEqualTo("Zoe-Maria-2027-03-01-validator-record.pdf");
        Accessibility.check(printed.content());
        try (PDDocument pdf = Loader.loadPDF(printed.content())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Record of Zoë Μαρία as a validator", "4 of 6, 1 more within one sub-", "1 March 2029")
                    .doesNotContain("ZA1", "ZB2", "high", "HIGH");
        }
    }

    @Test
    void whoNeverAppliedHasNone() {
        when(user.require()).thenReturn("mona");
        assertThatThrownBy(record::own).isInstanceOf(NotFound.class);
    }
}
