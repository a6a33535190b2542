package org.qualityoutcomes.assurance.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.worklist.Seen;

/**
 * What one validator thinks of one outcome, complete or not.
 *
 * @param verdicts by indicator code
 * @param comments by indicator code
 */
public record Opinion(
        @Nullable Rating rating,
        Map<String, Verdict> verdicts,
        Map<String, String> comments,
        String rationale,
        List<String> strengths,
        List<String> areas,
        List<String> requiredActions,
        List<String> recommendations) {

    /** What a reader of this opinion has seen. */
    public String seen() {
        return Seen.print(content());
    }

    void refuseOver(Opinion typed, @Nullable String seenBefore) {
        Seen.refuseIfChanged(seenBefore, content(), typed.content());
    }

    private List<Object> content() {
        return List.of(
                String.valueOf(rating),
                new TreeMap<>(verdicts),
                new TreeMap<>(comments),
                rationale,
                strengths,
                areas,
                requiredActions,
                recommendations);
    }

    public static Opinion none() {
        return new Opinion(null, Map.of(), Map.of(), "", List.of(), List.of(), List.of(), List.of());
    }
}
