package org.qualityoutcomes.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.review.Reviews;

class TaskDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 7);

    private final Timetable timetable = new Timetable(new WorkingDays());

    @Test
    void workThatIsReturnedAfterTheAgreedDayIsNotBornOverdue() {
        assertThat(dueWhereAgreedOn(TODAY.minusDays(30))).isEqualTo(LocalDate.of(2027, 6, 14));
    }

    @Test
    void anAgreedDayStillToComeStands() {
        assertThat(dueWhereAgreedOn(TODAY)).isEqualTo(TODAY);
    }

    @Test
    void theFollowUpIsNeverAfterTheDueDay() {
        assertThat(timetable.followUp(TODAY.minusDays(1), TODAY)).isEqualTo(TODAY.minusDays(1));
        assertThat(timetable.followUp(TODAY.plusDays(1), TODAY)).isEqualTo(TODAY);
        assertThat(timetable.followUp(TODAY.plusDays(28), TODAY)).isEqualTo(LocalDate.of(2027, 6, 28));
    }

    /** A clock that stood still and goes on gives nobody days that were gone before. */
    @Test
    void aDayThatWasKeptIsNotForgivenWhenItIsOver() {
        LocalDate over = TODAY.minusDays(20);
        assertThat(datesAgreedOn(over).keptDay("Task_ValidateSubmission", Map.of()))
                .contains(over);
        assertThat(datesAgreedOn(over).agreedDay("Task_JudgeOutcome", Map.of()))
                .hasValueSatisfying(day -> assertThat(day).isAfter(TODAY));
    }

    private LocalDate dueWhereAgreedOn(LocalDate day) {
        DelegateExecution execution = mock();
        when(execution.getCurrentActivityId()).thenReturn("Task_JudgeOutcome");
        return datesAgreedOn(day).dueDay(execution);
    }

    private TaskDates datesAgreedOn(LocalDate day) {
        Instant noon = TODAY.atTime(12, 0).atZone(OfficeHours.LONDON).toInstant();
        return new TaskDates(
                timetable,
                List.of((task, variables) -> Optional.of(day)),
                mock(Reviews.class),
                mock(Cycles.class),
                Clock.fixed(noon, OfficeHours.LONDON));
    }
}
