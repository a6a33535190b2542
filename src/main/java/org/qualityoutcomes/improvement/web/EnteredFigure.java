package org.qualityoutcomes.improvement.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** Figures as people type them into a page: digits, perhaps a point and two decimals. */
final class EnteredFigure {

    static final String SENTENCE = "Enter a figure such as 12 or 12.5, up to 999,999,999 and without a unit.";

    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private EnteredFigure() {}

    /** Null where nothing was typed, or nothing that is a figure; the latter is a problem of the field. */
    static @Nullable BigDecimal of(String field, @Nullable String typed, List<Problem> problems) {
        String figure = typed == null ? "" : typed.strip();
        if (figure.isEmpty()) {
            return null;
        }
        if (!FIGURE.matcher(figure).matches()) {
            problems.add(new Problem(field, SENTENCE));
            return null;
        }
        return new BigDecimal(figure);
    }

    /** Null where nothing was typed, or nothing that is a whole number; the latter is a problem of the field. */
    static @Nullable Integer whole(String field, @Nullable String typed, String otherwise, List<Problem> problems) {
        String figure = typed == null ? "" : typed.strip();
        if (figure.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(figure).matches()) {
            problems.add(new Problem(field, otherwise));
            return null;
        }
        return Integer.valueOf(figure);
    }
}
