package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.HashMap;
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
    private static final String MISSING = "missing-";
    private static final String MISSING_PORTRAIT = MISSING + "portrait";

    static final Marks NONE = new Marks(null, Map.of());

    /**
     * As sent by a page: what is ticked, and {@code missing-O1} or {@code missing-portrait} for what is missing there.
     * What is said of a part marks it too.
     */
    public static Marks of(boolean penPortrait, List<String> ticked, Map<String, String> sent) {
        Map<String, String> outcomes = new HashMap<>();
        ticked.forEach(code -> outcomes.put(code, ""));
        sent.forEach((name, said) -> {
            if (name.startsWith(MISSING) && !name.equals(MISSING_PORTRAIT) && !said.isBlank()) {
                outcomes.put(name.substring(MISSING.length()), said.strip());
            }
        });
        String portrait = sent.getOrDefault(MISSING_PORTRAIT, "").strip();
        return new Marks(penPortrait || !portrait.isEmpty() ? portrait : null, outcomes);
    }

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
