package org.qualityoutcomes.assurance.validators;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.consistency.Agreement;
import org.qualityoutcomes.assurance.consistency.Agreement.Pair;

/**
 * How far one validator's locked judgements of a cycle lie from what was settled.
 *
 * @param mean in sub-levels, above 0 where the validator judges higher than what stood in the end
 * @param kappa see {@link Agreement#kappa}
 */
public record Drift(String cycle, String username, int outcomes, double mean, @Nullable Double kappa) {

    /** @param pairs the validator's own first, what was settled second; at least one */
    static Drift of(String cycle, String username, List<Pair> pairs) {
        double mean = pairs.stream()
                .mapToInt(pair -> pair.one() - pair.other())
                .average()
                .orElseThrow();
        return new Drift(
                cycle, username, pairs.size(), mean, Agreement.of(pairs).kappa());
    }

    /** In words that need no scale beside them. */
    public String sentence() {
        if (Math.abs(mean) < 0.05) {
            return "On average level with what was settled";
        }
        return String.format(
                Locale.UK,
                "On average %.1f sub-levels %s than what was settled",
                Math.abs(mean),
                mean > 0 ? "higher" : "lower");
    }
}
