package org.qualityoutcomes.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredDayTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 7);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7/3/2027",
                "07/03/2027",
                "7 March 2027",
                "7 march 2027",
                " 7  Mar 2027 ",
                "07 March 2027",
                "2027-03-07",
                " 2027-03-07 "
            })
    void aDayOfThisCenturyIsReadAsPeopleAndProgramsWriteIt(String typed) {
        assertThat(EnteredDay.of(typed)).contains(DAY);
    }

    @Test
    void theDayComesBeforeTheMonth() {
        assertThat(EnteredDay.of("3/7/2027")).contains(LocalDate.of(2027, 7, 3));
        assertThat(EnteredDay.of("3 Sep 2027")).contains(LocalDate.of(2027, 9, 3));
    }

    @Test
    void whatAFieldShowsIsReadAgain() {
        assertThat(EnteredDay.shown(DAY)).isEqualTo("7/3/2027");
        assertThat(EnteredDay.of(EnteredDay.shown(DAY))).contains(DAY);
    }

    @Test
    void theLeapDayIsThereInLeapYearsOnly() {
        assertThat(EnteredDay.of("29/2/2028")).contains(LocalDate.of(2028, 2, 29));
        assertThat(EnteredDay.of("29/2/2027")).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "31/2/2027",
                "31 February 2027",
                "2027-02-30",
                "31/4/2027",
                "0/1/2027",
                "1/13/2027",
                "27/3/27",
                "+999999-01-01",
                "31/12/1999",
                "1/1/2101",
                "tomorrow"
            })
    void everythingElseIsNoDay(String typed) {
        assertThat(EnteredDay.of(typed)).isEmpty();
    }
}
