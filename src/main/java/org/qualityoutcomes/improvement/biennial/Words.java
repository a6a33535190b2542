package org.qualityoutcomes.improvement.biennial;

import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** How long people's texts in a service improvement review may be. */
final class Words {

    static final int MOST = 500;

    private Words() {}

    static List<Problem> tooMany(String field, String text) {
        return count(text) > MOST
                ? List.of(new Problem(field, "Keep this within " + MOST + " words; it has " + count(text) + "."))
                : List.of();
    }

    private static long count(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .count();
    }
}
