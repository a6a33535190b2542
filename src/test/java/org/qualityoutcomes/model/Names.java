package org.qualityoutcomes.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How one name is written in its several places. */
final class Names {

    private Names() {}

    /** {@code Task_AgreeTeamPlan} as {@code agree-team-plan}. */
    static String kebab(String id) {
        return own(id).replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** {@code Task_AgreeTeamPlan} as {@code agree team plan}. */
    static String words(String id) {
        return kebab(id).replace('-', ' ');
    }

    /** {@code self-evaluation} as {@code SelfEvaluation}. */
    static String camel(String file) {
        return Arrays.stream(file.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String own(String id) {
        return id.substring(id.indexOf('_') + 1);
    }
}
