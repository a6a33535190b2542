package org.qualityoutcomes.insight.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.ComparableLevels;
import org.qualityoutcomes.framework.Comparison;
import org.qualityoutcomes.improvement.ActionFacts.ActionFact;
import org.qualityoutcomes.review.Passages.Passage;

/** The ways from one review's edition to that of the next, each looked up once. */
final class Crossings {

    private final ComparableLevels comparable;
    private final Map<String, Comparison> known = new HashMap<>();

    Crossings(ComparableLevels comparable) {
        this.comparable = comparable;
    }

    Comparison of(Passage from, Passage next) {
        return known.computeIfAbsent(
                from.edition() + " " + next.edition(), first -> comparable.of(from.edition(), next.edition()));
    }

    /** The action's indicator as both reviews call it. */
    Stream<String> indicators(ActionFact action, @Nullable Passage from, @Nullable Passage next) {
        Comparison across = from == null || next == null ? null : of(from, next);
        return Stream.of(action.indicator(), after(across, action))
                .flatMap(Stream::ofNullable)
                .distinct();
    }

    static @Nullable String after(@Nullable Comparison across, ActionFact action) {
        return across == null || action.indicator() == null
                ? null
                : across.indicatorAfter(action.indicator()).orElse(null);
    }

    /** Nothing within one edition. */
    static String words(Comparison across, String outcome) {
        if (across.isWithinOneEdition()) {
            return "";
        }
        if (!across.isPossible()) {
            return across.reason();
        }
        return across.outcomeAfter(outcome)
                .map(after -> "%s of edition %s corresponds to %s of edition %s."
                        .formatted(
                                outcome,
                                across.older().code(),
                                after,
                                across.newer().code()))
                .orElse("%s of edition %s has ended: nothing in edition %s takes it up."
                        .formatted(
                                outcome, across.older().code(), across.newer().code()));
    }
}
