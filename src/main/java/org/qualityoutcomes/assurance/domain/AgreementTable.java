package org.qualityoutcomes.assurance.domain;

/** The decision table behind {@link AgreementPolicy}. */
@FunctionalInterface
public interface AgreementTable {

    /** @param subLevelSteps how many steps of sub-levels two ratings lie apart, never negative */
    boolean agreed(boolean sameLevel, int subLevelSteps);
}
