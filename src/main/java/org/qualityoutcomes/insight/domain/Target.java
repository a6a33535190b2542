package org.qualityoutcomes.insight.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.improvement.ActionFacts.Measure;

/** Whether an action's measure came to what was meant; a target may lie below the figure at the start. */
public enum Target {
    REACHED("Target reached"),
    MISSED("Target not reached"),
    NOT_MEASURED("Not measured yet"),
    NONE("No target");

    private final String title;

    Target(String title) {
        this.title = title;
    }

    static Target of(Measure measure) {
        BigDecimal target = measure.target();
        BigDecimal achieved = measure.achieved();
        if (target == null) {
            return NONE;
        }
        if (achieved == null) {
            return NOT_MEASURED;
        }
        return isReached(measure.baseline(), target, achieved) ? REACHED : MISSED;
    }

    private static boolean isReached(@Nullable BigDecimal baseline, BigDecimal target, BigDecimal achieved) {
        boolean downwards = baseline != null && target.compareTo(baseline) < 0;
        return downwards ? achieved.compareTo(target) <= 0 : achieved.compareTo(target) >= 0;
    }

    public String title() {
        return title;
    }
}
