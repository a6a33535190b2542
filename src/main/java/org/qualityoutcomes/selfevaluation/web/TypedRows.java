package org.qualityoutcomes.selfevaluation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;

/**
 * Rows of a form that are counted from one: the field of a row is called after its part, {@code band-1}. Rows that stay
 * empty are left out.
 *
 * @param fields all that were sent or are to be shown
 * @param parts of one row
 * @param most how many rows there may be
 */
record TypedRows(Map<String, String> fields, List<String> parts, int most) {

    /** As a row stands in its fields. */
    void put(int at, String... values) {
        for (int part = 0; part < values.length; part++) {
            fields.put(parts.get(part) + "-" + at, values[part]);
        }
    }

    <T> List<T> filled(IntFunction<T> row) {
        return numbers().mapToObj(row).toList();
    }

    /** The numbers of the rows that a page shows: the filled ones and some to be filled. */
    List<Integer> shown(int spare, int fewest) {
        int last = numbers().max().orElse(0);
        return Stream.iterate(1, at -> at + 1)
                .limit(Math.min(Math.max(last + spare, fewest), most))
                .toList();
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, most).filter(this::isFilled);
    }

    private boolean isFilled(int at) {
        return parts.stream()
                .anyMatch(part -> !fields.getOrDefault(part + "-" + at, "").isBlank());
    }

    static String field(@Nullable Integer figure) {
        return figure == null ? "" : figure.toString();
    }

    static String field(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }

    static String field(@Nullable LocalDate day) {
        return day == null ? "" : EnteredDay.shown(day);
    }

    static String field(@Nullable Enum<?> choice) {
        return choice == null ? "" : choice.name();
    }
}
