package org.qualityoutcomes.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @Test
    void easterIsJumpedOver() {
        assertThat(days.plus(LocalDate.of(2027, 3, 25), 1)).isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    void countingBackLandsOnAWorkingDay() {
        assertThat(days.plus(LocalDate.of(2027, 6, 7), -10)).isEqualTo(LocalDate.of(2027, 5, 21));
    }

    @Test
    void aChristmasDayOnSaturdayIsMadeUpForOnMonday() {
        assertThat(days.isWorkingDay(LocalDate.of(2027, 12, 27))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 12, 28))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 12, 29))).isTrue();
    }

    @Test
    void scotlandsHolidaysAreNotEnglands() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 11, 30))).isTrue();
    }

    @Test
    void noDaysAtAllIsTheSameDay() {
        assertThat(days.plus(LocalDate.of(2027, 3, 27), 0)).isEqualTo(LocalDate.of(2027, 3, 27));
    }
}
