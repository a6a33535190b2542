package org.qualityoutcomes.assurance.validators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.validators.ValidatorRecord.Judged;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Validators read and take away what they did themselves; nobody reads it of another. */
@Component
@Transactional(readOnly = true)
public class ReadRecord {

    private static final String LOCKED = "select v.reference, v.organisation, s.locked_at, v.settled_at, v.voided_at,"
            + " (select count(*) from outcome_judgement j where j.seat_id = s.id and j.rating is not null)"
            + " from validator_seat s join validation v on v.id = s.validation_id"
            + " where s.validator = ? and s.locked_at is not null and s.withdrawn_at is null"
            + " order by s.locked_at desc, v.reference limit 200";

    private final Validators validators;
    private final Calibrate calibrate;
    private final Documents documents;
    private final People people;
    private final CurrentUser user;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    // seven, because a record is put together from the register, the benchmark cases and the seats
    ReadRecord(
            Validators validators,
            Calibrate calibrate,
            Documents documents,
            People people,
            CurrentUser user,
            JdbcTemplate jdbc,
            Clock clock) {
        this.validators = validators;
        this.calibrate = calibrate;
        this.documents = documents;
        this.people = people;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file to take away. */
    public record Printed(String fileName, byte[] content) {}

    /** @throws NotFound for who never applied */
    public ValidatorRecord own() {
        String username = user.require();
        Validator validator = validators.findByUsername(username).orElseThrow(NotFound::new);
        return new ValidatorRecord(
                people.nameOf(username),
                validator.stage(),
                day(clock.instant()),
                dayOrNone(validator.admittedAt()),
                validator.trainedUntil(),
                calibrate.results(validator.id()),
                jdbc.query(LOCKED, ReadRecord::judged, username));
    }

    public Printed print() {
        ValidatorRecord done = own();
        return new Printed(
                new FileName(done.name(), done.asOn().toString(), "validator-record", 0, "").as("pdf"),
                documents.asPdf(RecordDocument.of(done)));
    }

    private static Judged judged(ResultSet row, int number) throws SQLException {
        String reference = row.getString(1);
        String cycle =
                reference.substring(0, reference.length() - row.getString(2).length() - 1);
        String state = row.getTimestamp(5) != null
                ? "submitted anew after it"
                : row.getTimestamp(4) != null ? "settled" : "not settled yet";
        return new Judged(cycle, day(moment(row.getTimestamp(3))), row.getInt(6), state);
    }

    private static Instant moment(Timestamp kept) {
        return kept.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private static @Nullable LocalDate dayOrNone(@Nullable Instant at) {
        return at == null ? null : day(at);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, KeepProfile.LONDON);
    }
}
