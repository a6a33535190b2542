package org.qualityoutcomes.assurance.domain;

import java.util.List;

/** The decision table behind {@link ModerationSelection}. */
@FunctionalInterface
public interface ModerationTable {

    /** Why an outcome goes before the panel; empty where it does not. */
    List<String> reasons(Facts facts);

    /**
     * What the table asks of an outcome.
     *
     * @param unresolved whether the validators left it open
     * @param levelGap whole levels between the self-rating and the validated one, never negative
     * @param extreme whether the validated level is the edition's lowest or highest
     * @param newValidator whether one of the validators has not validated before
     * @param sampled whether the review is drawn for the sample
     */
    record Facts(boolean unresolved, int levelGap, boolean extreme, boolean newValidator, boolean sampled) {}
}
