package org.qualityoutcomes.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a day of the scheme begins and ends, in the time of London: reminders come in the morning, dates end at five. */
public final class OfficeHours {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime END = LocalTime.of(17, 0);

    private OfficeHours() {}

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }

    /** Seven in the morning: what happened until the evening before is over. */
    public static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(LONDON).toInstant();
    }

    /** Five in the afternoon: until then whatever is due on that day is in time. */
    public static Instant end(LocalDate day) {
        return day.atTime(END).atZone(LONDON).toInstant();
    }
}
