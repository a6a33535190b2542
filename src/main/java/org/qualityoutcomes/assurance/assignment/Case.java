package org.qualityoutcomes.assurance.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Organisation;

/**
 * A review of the cycle that has or needs two validators.
 *
 * @param open whether places of it are still given out; what is validated already only counts for load and pairs
 * @param primary who was asked for the first place or has taken it, and keeps it; null where it is free
 * @param second the same for the second place
 * @param begun whether its validation has begun, so that who keeps a place was asked; before, they are confirmed only
 */
record Case(
        UUID review,
        String reference,
        Organisation organisation,
        boolean open,
        @Nullable String primary,
        @Nullable String second,
        boolean begun) {

    static final int PLACES = 2;

    /** Who keeps the place, 0 for the primary one. */
    @Nullable
    String kept(int position) {
        return position == 0 ? primary : second;
    }

    boolean isKept(int position) {
        return kept(position) != null;
    }

    /** Whether a place of it is still to be given. */
    boolean isWaiting() {
        return open && (primary == null || second == null);
    }
}
