package org.qualityoutcomes.platform.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Dates and times as the browser sends them: as text, never as the engine's own date. */
final class Moments {

    private Moments() {}

    static @Nullable String objection(FormField field, Object answer) {
        if (!(answer instanceof String text)) {
            return "this is not a date.";
        }
        try {
            parse(field.property("subtype"), text);
            return null;
        } catch (DateTimeException unreadable) {
            return "this is not a date.";
        }
    }

    private static void parse(String subtype, String text) {
        switch (subtype) {
            case "time" -> LocalTime.parse(text.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", ""));
            case "datetime" -> DateTimeFormatter.ISO_DATE_TIME.parse(text);
            default -> LocalDate.parse(text);
        }
    }
}
