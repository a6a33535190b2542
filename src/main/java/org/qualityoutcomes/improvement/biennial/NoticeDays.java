package org.qualityoutcomes.improvement.biennial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.improvement.ReviewDayNews.Kind;

/** When people are told of a review to come: six months and thirty days before, and on the day. */
final class NoticeDays {

    private static final int MONTHS = 6;
    private static final int DAYS = 30;

    private NoticeDays() {}

    /** The next morning on which there is something to say; that of the day itself where it has come already. */
    static Instant next(LocalDate day, Instant now) {
        return Stream.of(day.minusMonths(MONTHS), day.minusDays(DAYS), day)
                .map(OfficeHours::morning)
                .filter(morning -> morning.isAfter(now))
                .findFirst()
                .orElseGet(() -> OfficeHours.morning(day));
    }

    /** What there is to say on this day; also where it is said late, because nothing ran meanwhile. */
    static Kind kind(LocalDate day, LocalDate today) {
        if (!today.isBefore(day)) {
            return Kind.ON_THE_DAY;
        }
        return today.isBefore(day.minusDays(DAYS)) ? Kind.SIX_MONTHS_BEFORE : Kind.THIRTY_DAYS_BEFORE;
    }
}
