package org.qualityoutcomes.reporting.domain;

import java.util.Collection;
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

    /** For example "2 low", or that the outcome has no counterpart in the edition of the review before. */
    public String level(String outcome) {
        Rating rating = rating(outcome);
        return rating == null ? "no counterpart" : rating.title();
    }

    /** Whether each of these outcomes has a level to draw a line through. */
    boolean isWhole(Collection<String> outcomes) {
        return isComparable() && levels.keySet().containsAll(outcomes);
    }

    /** Null where the review before was of another edition, in which the outcome has no counterpart. */
    @Nullable
    Rating rating(String outcome) {
        return levels.get(outcome);
    }

    /** Each action in words: what it is about, what it was, its measure, before, after, state. */
    public List<List<String>> actionRows() {
        return actions.stream().map(EarlierActionWords::cells).toList();
    }
}
