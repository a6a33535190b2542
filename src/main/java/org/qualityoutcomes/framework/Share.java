package org.qualityoutcomes.framework;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A part of a whole, exact: a third is a third and not 0.3333. Where a sub-level begins is a matter of a single
 * indicator, so no rounding may decide it.
 *
 * @param whole at least one
 */
public record Share(int part, int whole) implements Comparable<Share> {

    /** @param text for example {@code 2/3} */
    @JsonCreator
    static Share of(String text) {
        int bar = text.indexOf('/');
        return new Share(Integer.parseInt(text.substring(0, bar)), Integer.parseInt(text.substring(bar + 1)));
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare((long) part * other.whole, (long) other.part * whole);
    }

    boolean isNone() {
        return part == 0;
    }

    boolean isAll() {
        return part == whole;
    }
}
