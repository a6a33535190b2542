package org.qualityoutcomes.assurance.clarification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.assurance.domain.HeldSeats;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.review.AgreedDates;
import org.qualityoutcomes.review.ExpectedDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A validator's clock stands still while the library team has the ball: as many working days as lay before the due date
 * when the questions were sent lie before it when the answers are there.
 */
@Component
@Transactional(readOnly = true)
class PausedClock implements AgreedDates {

    private static final String VALIDATE = "Task_ValidateSubmission";
    private static final String ANSWER = "Task_AnswerClarification";

    private final Clarifications clarifications;
    private final HeldSeats seats;
    private final ExpectedDates expected;
    private final WorkingDays days;

    PausedClock(Clarifications clarifications, HeldSeats seats, ExpectedDates expected, WorkingDays days) {
        this.clarifications = clarifications;
        this.seats = seats;
        this.expected = expected;
        this.days = days;
    }

    @Override
    public Optional<LocalDate> agreed(String taskKey, Map<String, String> variables) {
        String validation = variables.get("validationId");
        if (validation == null || !(taskKey.equals(VALIDATE) || taskKey.equals(ANSWER))) {
            return Optional.empty();
        }
        Optional<Clarification> round = clarifications
                .findByValidationId(UUID.fromString(validation))
                .filter(each -> each.sentAt().isPresent());
        return taskKey.equals(ANSWER)
                ? round.flatMap(Clarification::answerBy).map(OfficeHours::day)
                : round.flatMap(each -> validated(each, variables));
    }

    private Optional<LocalDate> validated(Clarification round, Map<String, String> variables) {
        return Optional.ofNullable(variables.get("assignmentId"))
                .flatMap(seat -> seats.acceptedOn(UUID.fromString(seat)))
                .map(accepted -> days.plus(expected.done(VALIDATE, accepted), pause(round, accepted)));
    }

    /** In working days; while the answers are awaited, all the time that the team has. */
    private int pause(Clarification round, LocalDate accepted) {
        LocalDate sent = round.sentAt().map(OfficeHours::day).orElse(accepted);
        LocalDate end =
                round.closedAt().or(round::answerBy).map(OfficeHours::day).orElse(sent);
        LocalDate begin = sent.isBefore(accepted) ? accepted : sent;
        return between(begin, end);
    }

    private int between(LocalDate begin, LocalDate end) {
        return (int) begin.plusDays(1)
                .datesUntil(end.isAfter(begin) ? end.plusDays(1) : begin.plusDays(1))
                .filter(days::isWorkingDay)
                .count();
    }
}
