package org.qualityoutcomes.framework;

import java.util.List;

/**
 * One of an edition's outcomes.
 *
 * @param code stable, for example {@code O2}
 * @param prompts kinds of evidence that are worth looking for
 */
public record Outcome(String code, String title, String scope, List<String> prompts, List<Level> levels) {

    public List<Indicator> indicators() {
        return levels.stream().flatMap(level -> level.indicators().stream()).toList();
    }
}
