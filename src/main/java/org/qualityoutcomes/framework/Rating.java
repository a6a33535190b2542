package org.qualityoutcomes.framework;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A level with its sub-level, as people record it. The edition's lowest level has no sub-level, every other has one;
 * {@link Edition#accepts} tells.
 */
public record Rating(int level, @Nullable SubLevel subLevel) {

    /** The lowest first. */
    public static final Comparator<Rating> ASCENDING =
            comparing(Rating::level).thenComparing(Rating::subLevel, nullsFirst(naturalOrder()));

    /**
     * Where it lies on a chart whose centre is the edition's lowest level: a level is worked at from the ring below it to
     * its own. For pictures alone; it is no score.
     */
    public double ring(int lowest) {
        int own = level - lowest;
        return subLevel == null ? own : own - 1 + (subLevel.ordinal() + 1) / 3.0;
    }

    /** For example "2 medium", or "0". */
    public String title() {
        return subLevel == null ? Integer.toString(level) : level + " " + subLevel.title();
    }
}
