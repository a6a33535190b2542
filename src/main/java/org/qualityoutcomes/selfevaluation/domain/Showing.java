package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What an item of evidence shows for an outcome.
 *
 * @param passages where in it, for example "page 12, paragraph 3", by the code of the indicator; empty where the whole
 *     of it shows it
 * @param outsideReason why it counts although it speaks of a time outside the evidence period; else empty
 */
public record Showing(Map<String, String> passages, String outsideReason) {

    private static final int LONGEST_PASSAGE = 200;
    private static final int LONGEST_REASON = 500;

    public static Showing of(Collection<String> indicators) {
        Map<String, String> passages = new TreeMap<>();
        indicators.forEach(indicator -> passages.put(indicator, ""));
        return new Showing(passages, "");
    }

    public List<String> indicators() {
        return List.copyOf(passages.keySet());
    }

    /** Each indicator with its passage, as people read it: "O1.L1.a: page 12". */
    public List<String> sentences() {
        return passages.entrySet().stream()
                .map(each -> each.getValue().isEmpty() ? each.getKey() : each.getKey() + ": " + each.getValue())
                .toList();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        passages.forEach((indicator, passage) -> {
            if (passage.length() > LONGEST_PASSAGE) {
                problems.add(new Problem(
                        "passage-" + indicator, "Point to the passage of " + indicator + " in up to 200 characters."));
            }
        });
        if (outsideReason.length() > LONGEST_REASON) {
            problems.add(new Problem("reason", "Give the reason in up to 500 characters."));
        }
        return problems;
    }
}
