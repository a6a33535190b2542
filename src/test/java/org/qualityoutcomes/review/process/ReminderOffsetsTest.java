package org.qualityoutcomes.review.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.review.ReminderDue.Stage;

/** Chasing follows the task: ten working days around a usual date, a month around that of a development plan. */
class ReminderOffsetsTest {

    private static final String PLAN = "Task_WriteDevelopmentPlan";
    private static final String OTHER = "Task_WriteReport";

    /** A Wednesday. */
    private static final LocalDate DUE = LocalDate.of(2027, 6, 16);

    private final ReminderOffsets offsets = new ReminderOffsets(new WorkingDays());

    @Test
    void aDevelopmentPlanIsChasedThirtyFourteenAndSevenDaysBeforeOnTheDayAndFiveDaysAfter() {
        assertThat(days(PLAN, LocalDate.of(2027, 4, 1)).limit(7))
                .containsExactly(
                        LocalDate.of(2027, 5, 17),
                        LocalDate.of(2027, 6, 2),
                        LocalDate.of(2027, 6, 9),
                        DUE,
                        LocalDate.of(2027, 6, 21),
                        LocalDate.of(2027, 6, 28),
                        LocalDate.of(2027, 7, 5));
    }

    @Test
    void theRegionLearnsFiveDaysAfterTheDeadline() {
        assertThat(offsets.stage(PLAN, DUE, DUE.plusDays(4))).isEqualTo(Stage.OVERDUE);
        assertThat(offsets.stage(PLAN, DUE, DUE.plusDays(5))).isEqualTo(Stage.ESCALATED);
    }

    @Test
    void otherTasksKeepTheirRhythm() {
        assertThat(days(OTHER, LocalDate.of(2027, 4, 1)).limit(3))
                .containsExactly(LocalDate.of(2027, 6, 2), LocalDate.of(2027, 6, 11), DUE);
        assertThat(offsets.stage(OTHER, DUE, DUE.plusDays(5))).isEqualTo(Stage.OVERDUE);
    }

    private Stream<LocalDate> days(String taskKey, LocalDate from) {
        return Stream.iterate(offsets.next(taskKey, DUE, from), day -> offsets.next(taskKey, DUE, day));
    }
}
