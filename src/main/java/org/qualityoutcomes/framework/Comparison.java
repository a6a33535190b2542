package org.qualityoutcomes.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An older edition seen from a newer one, or from itself.
 *
 * @param map of the two; null where nobody wrote one
 */
public record Comparison(Edition older, Edition newer, @Nullable EditionMap map) {

    /** Levels mean the same only on one scale, and only through a map. */
    public boolean isPossible() {
        return map != null
                && older.lowestLevel() == newer.lowestLevel()
                && older.highestLevel() == newer.highestLevel();
    }

    public boolean isWithinOneEdition() {
        return older.code().equals(newer.code());
    }

    /** Whether every outcome of the newer edition has something to stand beside. */
    public boolean isWhole() {
        return isPossible()
                && newer.outcomes().stream()
                        .allMatch(each -> outcomeBefore(each.code()).isPresent());
    }

    /** The older edition's outcome; empty where there is no counterpart, or nothing can be compared. */
    public Optional<String> outcomeBefore(String newerOutcome) {
        return map == null || !isPossible() ? Optional.empty() : map.outcomeBefore(newerOutcome);
    }

    /** The newer edition's outcome; empty where the older one has ended, or nothing can be compared. */
    public Optional<String> outcomeAfter(String olderOutcome) {
        return map == null || !isPossible() ? Optional.empty() : map.outcomeAfter(olderOutcome);
    }

    /** The newer edition's indicator; empty where the older one has ended, or nothing can be compared. */
    public Optional<String> indicatorAfter(String olderIndicator) {
        return map == null || !isPossible() ? Optional.empty() : map.indicatorAfter(olderIndicator);
    }

    /** What is known of the older edition's outcomes, by the newer one's; what has no counterpart is not in it. */
    public <T> Map<String, T> inNewerTerms(Map<String, T> byOlderOutcome) {
        Map<String, T> found = new HashMap<>();
        byOlderOutcome.forEach(
                (outcome, known) -> outcomeAfter(outcome).ifPresent(newerOutcome -> found.put(newerOutcome, known)));
        return found;
    }

    /** Why nothing can be compared, as a sentence. */
    public String reason() {
        return map == null
                ? "There is no map from edition %s to edition %s of the framework, so levels of the one do not stand beside those of the other."
                        .formatted(older.code(), newer.code())
                : "Levels of edition %s run from %d to %d, those of edition %s from %d to %d, so they do not stand beside each other."
                        .formatted(
                                older.code(),
                                older.lowestLevel(),
                                older.highestLevel(),
                                newer.code(),
                                newer.lowestLevel(),
                                newer.highestLevel());
    }

    /** What corresponds to what, a sentence for each outcome; none within one edition. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (map == null || isWithinOneEdition() || !isPossible()) {
            return sentences;
        }
        for (Outcome outcome : newer.outcomes()) {
            sentences.add(outcomeBefore(outcome.code())
                    .map(before -> "Outcome %s of edition %s corresponds to outcome %s of edition %s."
                            .formatted(before, older.code(), outcome.code(), newer.code()))
                    .orElse("Outcome %s of edition %s has no counterpart in edition %s."
                            .formatted(outcome.code(), newer.code(), older.code())));
        }
        map.ended(older)
                .forEach(ended -> sentences.add("Outcome %s of edition %s has ended: nothing in edition %s takes it up."
                        .formatted(ended, older.code(), newer.code())));
        return sentences;
    }
}
