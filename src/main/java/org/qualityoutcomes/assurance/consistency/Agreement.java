package org.qualityoutcomes.assurance.consistency;

import java.util.Collection;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;

/**
 * How closely two series of judgements go together, in whole numbers; what they mean as percentages is asked with
 * {@link #percent}.
 *
 * @param n how often both judged the same thing; 0 where there is nothing to measure
 * @param exact how often both gave the same
 * @param adjacent how often they were at most one step apart, the exact ones among them
 * @param sameLevel how often both were within one level, whatever the sub-level; says something of ratings only
 * @param kappa Cohen's kappa with quadratic weights (Cohen 1968): 1 for full agreement, 0 for no more than chance, below
 *     0 for less; null where it is not defined, because there is nothing to measure or because both gave one and the
 *     same to everything
 */
public record Agreement(int n, int exact, int adjacent, int sameLevel, @Nullable Double kappa) {

    private static final int SUB_LEVELS = SubLevel.values().length;

    /** The agreement of all these pairs. */
    public static Agreement of(Collection<Pair> pairs) {
        return new Agreement(
                times(pairs, Integer.MAX_VALUE),
                times(pairs, 0),
                times(pairs, 1),
                pairs.stream().filter(Pair::isOneLevel).mapToInt(Pair::times).sum(),
                kappa(pairs));
    }

    private static int times(Collection<Pair> pairs, int apart) {
        return pairs.stream()
                .filter(each -> each.apart() <= apart)
                .mapToInt(Pair::times)
                .sum();
    }

    /** Observed over expected squared distance, both times n squared, which keeps them whole numbers. */
    private static @Nullable Double kappa(Collection<Pair> pairs) {
        long n = 0;
        long ones = 0;
        long others = 0;
        long squares = 0;
        long observed = 0;
        for (Pair each : pairs) {
            n += each.times;
            ones += (long) each.times * each.one;
            others += (long) each.times * each.other;
            squares += (long) each.times * ((long) each.one * each.one + (long) each.other * each.other);
            observed += (long) each.times * each.apart() * each.apart();
        }
        long expected = n * squares - 2 * ones * others;
        return expected == 0 ? null : 1 - (double) (n * observed) / expected;
    }

    /** Whether there is nothing to measure. */
    public boolean isEmpty() {
        return n == 0;
    }

    /** A number of cases as a whole percentage of all, halves rounded up; empty where there are none. */
    public OptionalInt percent(int cases) {
        return isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) ((200L * cases + n) / (2L * n)));
    }

    /** Where a rating stands on the whole ladder; neighbouring sub-levels are one apart, across levels too. */
    public static int step(Rating rating) {
        SubLevel subLevel = rating.subLevel();
        // the lowest level has no sub-level and counts as the top step of the levels below it
        return rating.level() * SUB_LEVELS + (subLevel == null ? SUB_LEVELS - 1 : subLevel.ordinal());
    }

    /**
     * What two made of one thing.
     *
     * @param one as a step on an ordered scale, of ratings that of {@link #step}
     * @param times how often this very pair occurs
     */
    public record Pair(int one, int other, int times) {

        /** One pair of ratings. */
        public static Pair of(Rating one, Rating other) {
            return new Pair(step(one), step(other), 1);
        }

        private int apart() {
            return Math.abs(one - other);
        }

        private boolean isOneLevel() {
            return one / SUB_LEVELS == other / SUB_LEVELS;
        }
    }
}
