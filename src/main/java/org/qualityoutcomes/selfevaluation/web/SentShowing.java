package org.qualityoutcomes.selfevaluation.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qualityoutcomes.selfevaluation.domain.Showing;
import org.springframework.util.MultiValueMap;

/**
 * What is typed of what an item shows: {@code indicator} once for each that is ticked, {@code passage-<indicator>} for
 * where in it, {@code reason} where it speaks of another time.
 */
record SentShowing(List<String> indicators, Map<String, String> passages, String reason) {

    private static final String PASSAGE = "passage-";

    static SentShowing of(MultiValueMap<String, String> sent) {
        return new SentShowing(
                List.copyOf(sent.getOrDefault("indicator", List.of())),
                sent.keySet().stream()
                        .filter(name -> name.startsWith(PASSAGE))
                        .collect(Collectors.toMap(
                                name -> name.substring(PASSAGE.length()),
                                name -> first(sent, name),
                                (one, same) -> one)),
                first(sent, "reason"));
    }

    static SentShowing of(Showing showing) {
        return new SentShowing(showing.indicators(), showing.passages(), showing.outsideReason());
    }

    static SentShowing nothing() {
        return new SentShowing(List.of(), Map.of(), "");
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }

    /** A passage without its indicator is forgotten: a browser sends it also when the indicator is not ticked any more. */
    Showing showing() {
        Map<String, String> shown = new TreeMap<>();
        indicators.forEach(indicator ->
                shown.put(indicator, passages.getOrDefault(indicator, "").strip()));
        return new Showing(shown, reason.strip());
    }
}
