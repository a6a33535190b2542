package org.qualityoutcomes.selfevaluation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** The fields of a form as they were sent; what cannot be read is remembered by its field and refused in one go. */
final class TypedFigures {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,5}(\\.\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,8}");
    private static final Pattern MONEY = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");
    private static final Pattern MEASURED = Pattern.compile("-?\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[,\\s]");

    private final Map<String, String> sent;
    private final List<Problem> problems = new ArrayList<>();

    TypedFigures(Map<String, String> sent) {
        this.sent = sent;
    }

    /** Without blanks at its ends; empty where nothing was sent. */
    String line(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    /** As it was sent. */
    String text(String field) {
        return sent.getOrDefault(field, "");
    }

    @Nullable
    BigDecimal decimal(String field) {
        String typed = figure(field, DECIMAL, "Enter a figure such as 2 or 2.6, not below 0.");
        return typed == null ? null : new BigDecimal(typed);
    }

    @Nullable
    Integer whole(String field) {
        String typed = figure(field, WHOLE, "Enter a whole number such as 4200, not below 0.");
        return typed == null ? null : Integer.valueOf(typed);
    }

    @Nullable
    BigDecimal money(String field) {
        String typed = figure(field, MONEY, "Enter an amount in pounds such as 245,000, not below 0.");
        return typed == null ? null : new BigDecimal(typed);
    }

    /** A figure of any kind, for example of a measure. */
    @Nullable
    BigDecimal measured(String field) {
        String typed = figure(field, MEASURED, "Enter a figure such as 12 or 12.5, without a unit.");
        return typed == null ? null : new BigDecimal(typed);
    }

    private @Nullable String figure(String field, Pattern pattern, String otherwise) {
        String typed = BETWEEN_DIGITS.matcher(line(field)).replaceAll("");
        String digits = typed.startsWith("£") ? typed.substring(1) : typed;
        if (digits.isEmpty()) {
            return null;
        }
        if (!pattern.matcher(digits).matches()) {
            problems.add(new Problem(field, otherwise));
            return null;
        }
        return digits;
    }

    @Nullable
    LocalDate day(String field) {
        Optional<LocalDate> day = EnteredDay.of(line(field));
        if (day.isEmpty() && !line(field).isEmpty()) {
            problems.add(new Problem(field, "Enter a day of the years 2000 to 2100."));
        }
        return day.orElse(null);
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> offered) {
        String typed = line(field);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return Enum.valueOf(offered, typed);
        } catch (IllegalArgumentException unknown) {
            problems.add(new Problem(field, "Choose one of the list."));
            return null;
        }
    }

    void refuseUnreadable() {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
