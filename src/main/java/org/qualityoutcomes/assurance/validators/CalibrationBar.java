package org.qualityoutcomes.assurance.validators;

import org.qualityoutcomes.assurance.consistency.Agreement;

/** How close to the panel somebody must come: so many of a hundred judgements within one sub-level of its own. */
final class CalibrationBar {

    private CalibrationBar() {}

    /** @param bar as a percentage; it is reached exactly, not by rounding */
    static boolean isReached(Agreement agreement, int bar) {
        return !agreement.isEmpty() && 100 * agreement.adjacent() >= bar * agreement.n();
    }
}
