package org.qualityoutcomes.reporting.domain;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.reporting.EarlierActions.EarlierAction;

/**
 * What a report is seen against: the organisation's review before, and what came of its actions.
 *
 * @param levels final levels of the review before by outcome code; empty where they cannot stand beside these
 * @param reference of the review before, or null where there is none
 * @param remark why there are no earlier levels, or which ones they are
 * @param actions in the order of their plan
 */
public record Background(
        Map<String, Rating> levels, @Nullable String reference, String remark, List<EarlierAction> actions) {

    static final Background NONE = new Background(
            Map.of(),
            null,
            "There is no earlier review of this organisation, so that there are no earlier levels to show.",
            List.of());

    /** Whether the levels of the review before can be shown beside these. */
    public boolean isComparable() {
        return !levels.isEmpty();
    }

    /** For example "2 low". */
    public String level(String outcome) {
        return rating(outcome).title();
    }

    /** An edition has the same outcomes for life, so that each has a level then as now. */
    Rating rating(String outcome) {
        return requireNonNull(levels.get(outcome));
    }

    /** Each action in words: what it is about, what it was, its measure, before, after, state. */
    public List<List<String>> actionRows() {
        return actions.stream().map(EarlierActionWords::cells).toList();
    }
}
