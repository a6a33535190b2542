package org.qualityoutcomes.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredDayTest {

    @Test
    void aDayOfThisCenturyIsRead() {
        assertThat(EnteredDay.of(" 2027-06-05 ")).contains(LocalDate.of(2027, 6, 5));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"+999999-01-01", "1999-12-31", "2101-01-01", "5 June 2027", "2027-02-30"})
    void everythingElseIsNoDay(String typed) {
        assertThat(EnteredDay.of(typed)).isEmpty();
    }
}
