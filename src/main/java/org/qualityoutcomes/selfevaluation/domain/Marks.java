package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What has to be worked on again, and what is missing there.
 *
 * @param penPortrait what is missing in the pen portrait, blank where nothing is said, or null where it may stay
 * @param outcomes the same by the code of the outcome; those that may stay are left out
 */
public record Marks(@Nullable String penPortrait, Map<String, String> outcomes) {

    private static final int LONGEST = 2000;

    static final Marks NONE = new Marks(null, Map.of());

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        outcomes.forEach((code, said) -> tooLong(problems, "missing-" + code, said));
        tooLong(problems, "missing-portrait", penPortrait == null ? "" : penPortrait);
        return problems;
    }

    private static void tooLong(List<Problem> problems, String field, String said) {
        if (said.length() > LONGEST) {
            problems.add(new Problem(field, "Say in up to 2,000 characters what is missing."));
        }
    }
}
