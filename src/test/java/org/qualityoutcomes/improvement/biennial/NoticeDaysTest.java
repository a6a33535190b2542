package org.qualityoutcomes.improvement.biennial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.improvement.ReviewDayNews.Kind;

class NoticeDaysTest {

    private static final LocalDate DAY = LocalDate.of(2029, 6, 5);

    @Test
    void fromTwoYearsBeforeThereAreThreeMorningsOnWhichPeopleAreTold() {
        Instant first = NoticeDays.next(DAY, OfficeHours.morning(DAY.minusYears(2)));
        Instant second = NoticeDays.next(DAY, first);
        Instant third = NoticeDays.next(DAY, second);
        assertThat(first).isEqualTo(OfficeHours.morning(LocalDate.of(2028, 12, 5)));
        assertThat(second).isEqualTo(OfficeHours.morning(LocalDate.of(2029, 5, 6)));
        assertThat(third).isEqualTo(OfficeHours.morning(DAY));
    }

    @Test
    void aDayThatIsCloserHasFewerNotices() {
        assertThat(NoticeDays.next(DAY, OfficeHours.morning(DAY.minusMonths(2))))
                .isEqualTo(OfficeHours.morning(DAY.minusDays(30)));
        assertThat(NoticeDays.next(DAY, OfficeHours.morning(DAY.minusDays(3)))).isEqualTo(OfficeHours.morning(DAY));
    }

    @Test
    void whatWasMissedIsSaidAtOnce() {
        Instant late = OfficeHours.morning(DAY.plusDays(3));
        assertThat(NoticeDays.next(DAY, late)).isBefore(late);
    }

    @Test
    void itIsSaidHowFarTheDayIsAlsoWhereItIsSaidLate() {
        assertThat(NoticeDays.kind(DAY, DAY.minusMonths(6))).isEqualTo(Kind.SIX_MONTHS_BEFORE);
        assertThat(NoticeDays.kind(DAY, DAY.minusDays(31))).isEqualTo(Kind.SIX_MONTHS_BEFORE);
        assertThat(NoticeDays.kind(DAY, DAY.minusDays(30))).isEqualTo(Kind.THIRTY_DAYS_BEFORE);
        assertThat(NoticeDays.kind(DAY, DAY.minusDays(1))).isEqualTo(Kind.THIRTY_DAYS_BEFORE);
        assertThat(NoticeDays.kind(DAY, DAY)).isEqualTo(Kind.ON_THE_DAY);
        assertThat(NoticeDays.kind(DAY, DAY.plusDays(9))).isEqualTo(Kind.ON_THE_DAY);
    }
}
