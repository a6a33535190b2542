package org.qualityoutcomes.assurance.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.domain.HeldSeats;
import org.qualityoutcomes.assurance.domain.HeldSeats.HeldSeat;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.review.ExpectedDates;

class PausedClockTest {

    private static final String VALIDATE = "Task_ValidateSubmission";
    private static final int TIME_TO_JUDGE = 20;

    private final WorkingDays days = new WorkingDays();
    private final Clarifications clarifications = mock(Clarifications.class);
    private final HeldSeats seats = mock(HeldSeats.class);
    private final UUID validation = UUID.randomUUID();
    private final UUID seat = UUID.randomUUID();
    private final Clarification round =
            new Clarification(new HeldSeat(validation, UUID.randomUUID(), "2027-ZA1", "ZA1", "2023", "vera", false));

    private final PausedClock clock = new PausedClock(clarifications, seats, expected(), days);

    private ExpectedDates expected() {
        return (task, begun, deadline) -> days.plus(begun, TIME_TO_JUDGE);
    }

    /** For a thousand random courses: what was left when the questions went out is left when the answers are there. */
    @Test
    void theClockMovesByExactlyThePause() {
        Random random = new Random(27);
        for (int course = 0; course < 1000; course++) {
            LocalDate accepted = LocalDate.of(2027, 1, 4).plusDays(random.nextInt(700));
            LocalDate sent = accepted.plusDays(random.nextInt(25));
            LocalDate closed = sent.plusDays(random.nextInt(15));
            LocalDate before = days.plus(accepted, TIME_TO_JUDGE);
            if (before.isBefore(sent)) {
                continue;
            }
            LocalDate after = due(accepted, sent, closed);
            assertThat(left(closed, after))
                    .as("accepted %s, sent %s, closed %s", accepted, sent, closed)
                    .isEqualTo(left(sent, before));
        }
    }

    private long left(LocalDate from, LocalDate until) {
        return from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(days::isWorkingDay)
                .count();
    }

    @Test
    void anAnswerOnTheSameDayMovesNothing() {
        LocalDate monday = LocalDate.of(2027, 5, 10);
        assertThat(due(monday, monday, monday)).isEqualTo(days.plus(monday, TIME_TO_JUDGE));
    }

    @Test
    void aValidatorWhoComesLaterWaitsOnlyFromThen() {
        LocalDate sent = LocalDate.of(2027, 5, 10);
        LocalDate accepted = LocalDate.of(2027, 5, 12);
        assertThat(due(accepted, sent, LocalDate.of(2027, 5, 14))).isEqualTo(days.plus(accepted, TIME_TO_JUDGE + 2));
    }

    @Test
    void nothingIsMovedBeforeTheQuestionsAreSent() {
        when(clarifications.findByValidationId(validation)).thenReturn(Optional.of(round));
        assertThat(clock.agreed(VALIDATE, variables())).isEmpty();
        assertThat(clock.agreed("Task_AssignValidators", variables())).isEmpty();
    }

    private LocalDate due(LocalDate accepted, LocalDate sent, LocalDate closed) {
        var asked = new Clarification(new HeldSeat(validation, UUID.randomUUID(), "r", "ZA1", "2023", "vera", false));
        asked.send(noon(sent), noon(days.plus(sent, 10)));
        asked.recordSilence(noon(closed));
        when(clarifications.findByValidationId(validation)).thenReturn(Optional.of(asked));
        when(seats.acceptedOn(eq(seat))).thenReturn(Optional.of(accepted));
        return clock.agreed(VALIDATE, variables()).orElseThrow();
    }

    private Map<String, String> variables() {
        return Map.of("validationId", validation.toString(), "assignmentId", seat.toString());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(OfficeHours.LONDON).toInstant();
    }
}
