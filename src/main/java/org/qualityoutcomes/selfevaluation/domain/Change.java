package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import org.qualityoutcomes.documents.TextDifference;
import org.qualityoutcomes.documents.TextDifference.Run;

/**
 * What became of one part of what is written.
 *
 * @param part for example "Narrative"
 */
public record Change(String part, List<Run> runs) {

    static Change of(String part, String before, String after) {
        return new Change(part, TextDifference.between(before, after));
    }

    boolean isOne() {
        return runs.stream().anyMatch(run -> run.fate() != TextDifference.Fate.KEPT);
    }
}
