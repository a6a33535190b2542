package org.qualityoutcomes.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What of a newer edition corresponds to what of an older one. Nothing has two counterparts, in either direction; what
 * is not in the map is new in the newer edition, or has ended with the older.
 *
 * @param from code of the older edition
 * @param to code of the newer edition
 * @param outcomes the older outcome by the newer one, in the newer edition's order
 * @param indicators the older indicator by the newer one; only where the wording carries over, and only within outcomes
 *     that correspond
 */
public record EditionMap(String from, String to, Map<String, String> outcomes, Map<String, String> indicators) {

    public EditionMap {
        outcomes = Map.copyOf(outcomes);
        indicators = Map.copyOf(indicators);
    }

    /** Within one edition everything corresponds to itself. */
    public static EditionMap identity(Edition edition) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        Map<String, String> indicators = new LinkedHashMap<>();
        for (Outcome outcome : edition.outcomes()) {
            outcomes.put(outcome.code(), outcome.code());
            outcome.indicators().forEach(each -> indicators.put(each.code(), each.code()));
        }
        return new EditionMap(edition.code(), edition.code(), outcomes, indicators);
    }

    /** Whether nothing was crossed: both are one edition. */
    public boolean isWithinOneEdition() {
        return from.equals(to);
    }

    /** @return the older edition's outcome; empty where the newer one has no counterpart */
    public Optional<String> outcomeBefore(String newer) {
        return Optional.ofNullable(outcomes.get(newer));
    }

    /** @return the newer edition's outcome; empty where the older one has ended */
    public Optional<String> outcomeAfter(String older) {
        return newer(outcomes, older);
    }

    /** @return the older edition's indicator; empty where the newer one is new */
    public Optional<String> indicatorBefore(String newer) {
        return Optional.ofNullable(indicators.get(newer));
    }

    /** @return the newer edition's indicator; empty where the older one has ended */
    public Optional<String> indicatorAfter(String older) {
        return newer(indicators, older);
    }

    /** Outcomes of the older edition that nothing in the newer one takes up. */
    public List<String> ended(Edition older) {
        if (!Objects.equals(older.code(), from)) {
            throw new IllegalArgumentException("this map begins at edition " + from + ", not at " + older.code());
        }
        return older.outcomes().stream()
                .map(Outcome::code)
                .filter(code -> outcomeAfter(code).isEmpty())
                .toList();
    }

    private static Optional<String> newer(Map<String, String> pairs, String older) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue().equals(older))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
