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
 * What a team writes on an outcome.
 *
 * @param judgements by indicator code
 * @param rationales why it is judged so, by indicator code; none is blank
 * @param strengths one a line
 * @param gaps what is still missing
 */
public record Draft(
        @Nullable Rating rating,
        Map<String, Judgement> judgements,
        Map<String, String> rationales,
        String overrideReason,
        String narrative,
        String strengths,
        String gaps,
        List<Nomination> nominations) {

    static final Draft EMPTY = new Draft(null, Map.of(), Map.of(), "", "", "", "", List.of());

    Draft withNarrative(String text) {
        return new Draft(rating, judgements, rationales, overrideReason, text, strengths, gaps, nominations);
    }

    Draft withStrengths(String text) {
        return new Draft(rating, judgements, rationales, overrideReason, narrative, text, gaps, nominations);
    }

    Draft with(Map<String, Judgement> judged, Map<String, String> why) {
        return new Draft(rating, judged, why, overrideReason, narrative, strengths, gaps, nominations);
    }

    /** What a reader of this draft has seen. */
    public String seen() {
        return Seen.print(content());
    }

    void refuseOver(Draft typed, @Nullable String seenBefore) {
        Seen.refuseIfChanged(seenBefore, content(), typed.content());
    }

    private List<Object> content() {
        return List.of(
                String.valueOf(rating),
                new TreeMap<>(judgements),
                new TreeMap<>(rationales),
                overrideReason,
                narrative,
                strengths,
                gaps,
                nominations);
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
