package org.qualityoutcomes.reporting.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A required action or a recommendation.
 *
 * @param id stays while it is reworded, because plans refer to it
 * @param indicator its code, or null where it is about the whole outcome
 * @param due by when, or null where the report names no day
 */
public record AskedAction(UUID id, String outcome, @Nullable String indicator, String text, @Nullable LocalDate due) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    AskedAction called(UUID other) {
        return new AskedAction(other, outcome, indicator, text, due);
    }

    /** The indicator's code, or the outcome's where it is about the whole of it. */
    @JsonIgnore
    public String about() {
        return indicator == null ? outcome : indicator;
    }

    /** For example "5 June 2027"; empty where the report names no day. */
    @JsonIgnore
    public String byWhen() {
        return due == null ? "" : DAY.format(due);
    }

    /** All of it in one line. */
    @JsonIgnore
    public String line() {
        return about() + ": " + text + (due == null ? "" : " (by " + byWhen() + ")");
    }
}
