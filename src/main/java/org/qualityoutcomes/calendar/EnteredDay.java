package org.qualityoutcomes.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days that people may enter: of the years 2000 to 2100, as a browser's date field sends them (ISO 8601, {@code
 * 2027-06-05}). Other years are slips of the finger, and no database keeps them all.
 */
public final class EnteredDay {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private EnteredDay() {}

    /** Empty where nothing was typed, or nothing that is such a day. */
    public static Optional<LocalDate> of(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(EnteredDay::isPlausible);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    public static boolean isPlausible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
