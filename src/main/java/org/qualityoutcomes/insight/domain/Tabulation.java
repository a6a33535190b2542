package org.qualityoutcomes.insight.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts things of organisations into cells that add up, and tells what may be told of them. */
final class Tabulation {

    private final Map<String, Group> groups = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<String> kept = new HashSet<>();

    /** What was counted in a cell, and of whom; the organisations are the group, not the things. */
    static final class Group {

        private final Set<String> organisations = new HashSet<>();
        private int count;

        private void add(String ods) {
            organisations.add(ods);
            count++;
        }

        private void addTogether(Collection<String> ods) {
            organisations.addAll(ods);
            count++;
        }

        int count() {
            return count;
        }

        Set<String> organisations() {
            return organisations;
        }
    }

    /**
     * A cell that readers can reckon from others.
     *
     * @param isSpread whether readers know who is in the total, and learn of its parts what holds of whom
     */
    record Sum(String total, List<String> parts, boolean isSpread) {}

    /** One thing of this organisation, in each cell where it belongs. */
    void count(String ods, String... cells) {
        Arrays.stream(cells).forEach(cell -> groups.computeIfAbsent(cell, first -> new Group())
                .add(ods));
    }

    /** One thing of these organisations together, in each cell where it belongs. */
    void countOnce(Collection<String> ods, String... cells) {
        for (String cell : cells) {
            groups.computeIfAbsent(cell, first -> new Group()).addTogether(ods);
        }
    }

    /** Says that readers see a total beside its parts. */
    void sum(String total, Collection<String> parts) {
        sums.add(new Sum(total, List.copyOf(parts), false));
    }

    /** The same, and the parts are what was found of a group: of a small one nothing is told, not what it is not either. */
    void spread(String total, Collection<String> parts) {
        sums.add(new Sum(total, List.copyOf(parts), true));
    }

    /** Says that many tables lean on a cell: nothing hides behind it as long as there is anything else. */
    void keep(String cell) {
        kept.add(cell);
    }

    /** @throws IllegalStateException if a total is not the sum of its parts: what follows from it would be hidden wrongly */
    Figures figures() {
        sums.forEach(this::check);
        return new Figures(groups, new Suppression(groups, sums, kept).hidden());
    }

    private void check(Sum sum) {
        int parts = sum.parts().stream().mapToInt(this::size).sum();
        if (parts != size(sum.total())) {
            throw new IllegalStateException(sum.total() + " is " + size(sum.total()) + ", its parts are " + parts);
        }
    }

    private int size(String cell) {
        Group group = groups.get(cell);
        return group == null ? 0 : group.count();
    }
}
