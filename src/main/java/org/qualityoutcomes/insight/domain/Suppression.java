package org.qualityoutcomes.insight.domain;

import static java.util.Comparator.naturalOrder;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qualityoutcomes.insight.domain.Tabulation.Group;
import org.qualityoutcomes.insight.domain.Tabulation.Sum;

/**
 * Hides each group of fewer than five organisations, and as many others as it takes that no subtraction brings it back:
 * where a total is told, what is hidden of its parts makes a group of five or more together, and no hidden small group
 * follows from all that is told. An empty cell is told, for nobody is in it; but where it is said how a small group is
 * spread, the empty cells are hidden with the others, or they would say where the group is.
 */
final class Suppression {

    static final int SMALLEST_GROUP = 5;

    private static final Group NOBODY = new Group();

    private final Map<String, Group> groups;
    private final List<Sum> sums;
    private final Set<String> kept;
    /** What must not follow from all that is told. */
    private final Set<String> secret = new TreeSet<>();

    private final Set<String> hidden = new TreeSet<>();

    /** @param kept what is hidden for the sake of another only where nothing else is left */
    Suppression(Map<String, Group> groups, List<Sum> sums, Set<String> kept) {
        this.groups = groups;
        this.sums = sums;
        this.kept = kept;
    }

    Set<String> hidden() {
        groups.keySet().stream().filter(this::isSmall).forEach(secret::add);
        spreads(this::isSmall)
                .filter(cell -> isEmpty(cell) && !isEmptyEverywhere(cell))
                .forEach(secret::add);
        hidden.addAll(secret);
        while (hideBesides() || hideWhatFollows()) {
            // one more may give away another
        }
        // of a larger group as well of which neither size nor any part is told: it reads as the small ones do
        Set<String> withEmptyOnes = new TreeSet<>(hidden);
        sums.stream()
                .filter(sum -> sum.isSpread() && hidden.contains(sum.total()))
                .filter(sum -> sum.parts().stream().allMatch(part -> isEmpty(part) || hidden.contains(part)))
                .forEach(sum -> withEmptyOnes.addAll(sum.parts()));
        return withEmptyOnes;
    }

    /** The parts that say what was found of such a group. */
    private Stream<String> spreads(Predicate<String> total) {
        return sums.stream()
                .filter(sum -> sum.isSpread() && total.test(sum.total()))
                .flatMap(sum -> sum.parts().stream());
    }

    private Group group(String cell) {
        return groups.getOrDefault(cell, NOBODY);
    }

    private boolean isEmpty(String cell) {
        return group(cell).count() == 0;
    }

    /** What holds of nobody at all holds of nobody in a small group: that tells of all, not of the few. */
    private boolean isEmptyEverywhere(String cell) {
        return sums.stream().anyMatch(sum -> sum.parts().contains(cell) && isEmpty(sum.total()));
    }

    private boolean isSmall(String cell) {
        return !isEmpty(cell) && group(cell).organisations().size() < SMALLEST_GROUP;
    }

    /**
     * A small group can hide behind another part or behind the total: what leaves the fewest sums that give something away
     * goes first, the smaller figure before the larger.
     *
     * @return whether anything was hidden besides
     */
    private boolean hideBesides() {
        List<Sum> open = sums.stream().filter(this::givesAway).toList();
        // first where nothing else can be hidden: the others may then hide behind the same
        return told((open.stream().anyMatch(this::isKept) ? open.stream().filter(this::isKept) : open.stream())
                        .flatMap(Suppression::cells))
                .min(Comparator.<String, Boolean>comparing(kept::contains)
                        .thenComparingLong(this::leftAfter)
                        .thenComparing(bySize()))
                .map(hidden::add)
                .orElse(false);
    }

    private boolean isKept(Sum sum) {
        return told(cells(sum)).allMatch(kept::contains);
    }

    private long leftAfter(String cell) {
        hidden.add(cell);
        long left = sums.stream().filter(this::givesAway).count();
        hidden.remove(cell);
        return left;
    }

    private boolean givesAway(Sum sum) {
        List<String> parts = sum.parts().stream().filter(hidden::contains).toList();
        if (hidden.contains(sum.total())) {
            return parts.isEmpty();
        }
        Set<String> together = new HashSet<>();
        parts.forEach(part -> together.addAll(group(part).organisations()));
        return !parts.isEmpty() && (parts.size() == 1 || together.size() < SMALLEST_GROUP || isOneEach(parts));
    }

    /** As many things as hidden cells, none of which is empty: there is one in each. */
    private boolean isOneEach(List<String> parts) {
        return parts.stream().allMatch(part -> group(part).count() == 1);
    }

    private boolean hideWhatFollows() {
        return new Reckoning(sums, hidden)
                .followed().stream()
                        .filter(secret::contains)
                        .flatMap(cell -> beside(cell).or(() -> smallest(groups.keySet().stream())).stream())
                        .findFirst()
                        .map(hidden::add)
                        .orElse(false);
    }

    private Optional<String> beside(String cell) {
        return smallest(sums.stream().flatMap(sum -> cells(sum).anyMatch(cell::equals) ? cells(sum) : Stream.empty()));
    }

    private Optional<String> smallest(Stream<String> cells) {
        return told(cells)
                .min(Comparator.<String, Boolean>comparing(kept::contains).thenComparing(bySize()));
    }

    /** By name where two are alike, so that the same figures always hide the same. */
    private Comparator<String> bySize() {
        return Comparator.<String>comparingInt(cell -> group(cell).count()).thenComparing(naturalOrder());
    }

    /** Those that hide something when they are hidden: nobody is in an empty one. */
    private Stream<String> told(Stream<String> cells) {
        return cells.distinct().filter(groups::containsKey).filter(cell -> !hidden.contains(cell));
    }

    private static Stream<String> cells(Sum sum) {
        return Stream.concat(sum.parts().stream(), Stream.of(sum.total()));
    }
}
