package org.qualityoutcomes.assurance.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;

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

    public static Opinion none() {
        return new Opinion(null, Map.of(), Map.of(), "", List.of(), List.of(), List.of(), List.of());
    }
}
