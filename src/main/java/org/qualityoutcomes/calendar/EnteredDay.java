package org.qualityoutcomes.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days that people may enter: of the years 2000 to 2100, as they are written in the United Kingdom (27/3/2027, 27 March
 * 2027) or as programs send them (ISO 8601, {@code 2027-03-27}). Other years are slips of the finger, and no database
 * keeps them all.
 */
public final class EnteredDay {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final DateTimeFormatter IN_A_FIELD = form("d/M/uuuu");
    private static final List<DateTimeFormatter> FORMS =
            List.of(IN_A_FIELD, form("d MMMM uuuu"), form("d MMM uuuu"), form("uuuu-MM-dd"));

    private EnteredDay() {}

    // strict: the 31st of February is refused, not moved to its last day
    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Empty where nothing was typed, or nothing that is such a day. */
    public static Optional<LocalDate> of(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String day = typed.strip().replaceAll("\\s+", " ");
        return FORMS.stream()
                .flatMap(form -> read(day, form))
                .filter(EnteredDay::isPlausible)
                .findFirst();
    }

    private static Stream<LocalDate> read(String day, DateTimeFormatter form) {
        try {
            return Stream.of(LocalDate.parse(day, form));
        } catch (DateTimeParseException another) {
            return Stream.empty();
        }
    }

    /** A day as it stands in a field, to be read by {@link #of} again: 27/3/2027. */
    public static String shown(LocalDate day) {
        return IN_A_FIELD.format(day);
    }

    public static boolean isPlausible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
