package org.qualityoutcomes.reporting.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.reporting.EarlierActions.EarlierAction;

/** An action of the review before in words. */
final class EarlierActionWords {

    private EarlierActionWords() {}

    /** What it is about, what it was, its measure, before, after with what was aimed at, and its state. */
    static List<String> cells(EarlierAction action) {
        return List.of(
                action.indicator() == null ? action.outcome() : action.indicator(),
                action.text() + (action.required() ? " (required)" : ""),
                action.measure(),
                figure(action.baseline(), action.unit()),
                figure(action.achieved(), action.unit())
                        + (action.target() == null ? "" : " (aim: " + figure(action.target(), action.unit()) + ")"),
                action.state());
    }

    private static String figure(@Nullable BigDecimal figure, String unit) {
        return figure == null ? "–" : (figure.toPlainString() + " " + unit).strip();
    }
}
