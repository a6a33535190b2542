package org.qualityoutcomes.insight.domain;

import java.util.Map;
import java.util.Set;
import org.qualityoutcomes.insight.domain.Tabulation.Group;

/** Counts as they may be told. */
final class Figures {

    static final String NOT_TOLD = "not told";

    private final Map<String, Group> groups;
    private final Set<String> hidden;

    Figures(Map<String, Group> groups, Set<String> hidden) {
        this.groups = groups;
        this.hidden = hidden;
    }

    boolean isTold(String cell) {
        return !hidden.contains(cell);
    }

    /** A number, or that it is not told. */
    String told(String cell) {
        return isTold(cell) ? Integer.toString(count(cell)) : NOT_TOLD;
    }

    /** The same, and not told either while a figure that is often the same is not: it would give that away. */
    String toldWith(String alike, String cell) {
        return isTold(alike) ? told(cell) : NOT_TOLD;
    }

    /** A whole percentage, halves rounded up; not told where one of the two is not, empty of nothing. */
    String share(String part, String whole) {
        if (!isTold(part) || !isTold(whole)) {
            return NOT_TOLD;
        }
        int all = count(whole);
        return all == 0 ? "" : (200L * count(part) + all) / (2L * all) + "%";
    }

    private int count(String cell) {
        Group group = groups.get(cell);
        return group == null ? 0 : group.count();
    }
}
