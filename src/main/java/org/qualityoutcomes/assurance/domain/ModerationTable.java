package org.qualityoutcomes.assurance.domain;

import java.util.List;

/** The decision table behind {@link ModerationSelection}. */
@FunctionalInterface
public interface ModerationTable {

    /**
     * Why an outcome goes before the panel; empty where it does not.
     *
     * @param levelGap whole levels between the self-rating and the validated one, never negative
     * @param extreme whether the validated level is the edition's lowest or highest
     */
    List<String> reasons(boolean unresolved, int levelGap, boolean extreme, boolean newValidator);
}
