package org.qualityoutcomes.selfevaluation.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.worklist.Seen;

/**
 * What an owner writes on an outcome.
 *
 * @param judgements by indicator code
 * @param strengths one a line
 */
public record Draft(
        @Nullable Rating rating,
        Map<String, Judgement> judgements,
        String overrideReason,
        String narrative,
        String strengths) {

    /** What a reader of this draft has seen. */
    public String seen() {
        return Seen.print(content());
    }

    void refuseOver(Draft typed, @Nullable String seenBefore) {
        Seen.refuseIfChanged(seenBefore, content(), typed.content());
    }

    private List<Object> content() {
        return List.of(String.valueOf(rating), new TreeMap<>(judgements), overrideReason, narrative, strengths);
    }

    public List<String> strengthLines() {
        return Arrays.stream(strengths.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public int narrativeWords() {
        return narrative.isBlank() ? 0 : narrative.strip().split("\\s+").length;
    }
}
