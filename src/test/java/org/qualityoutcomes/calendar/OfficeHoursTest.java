package org.qualityoutcomes.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    @Test
    void aDayBeginsAndEndsByTheClockOfLondonInWinterAndInSummer() {
        LocalDate winter = LocalDate.of(2027, 1, 11);
        LocalDate summer = LocalDate.of(2027, 7, 12);
        assertThat(OfficeHours.morning(winter)).isEqualTo(Instant.parse("2027-01-11T07:00:00Z"));
        assertThat(OfficeHours.morning(summer)).isEqualTo(Instant.parse("2027-07-12T06:00:00Z"));
        assertThat(OfficeHours.end(winter)).isEqualTo(Instant.parse("2027-01-11T17:00:00Z"));
        assertThat(OfficeHours.end(summer)).isEqualTo(Instant.parse("2027-07-12T16:00:00Z"));
    }

    @Test
    void anHourBeforeMidnightInSummerIsAlreadyTheNextDay() {
        assertThat(OfficeHours.day(Instant.parse("2027-07-12T23:30:00Z"))).isEqualTo(LocalDate.of(2027, 7, 13));
    }
}
