package org.qualityoutcomes.assurance.domain;

/** The decision table behind {@link AgreementPolicy}. */
@FunctionalInterface
public interface AgreementTable {

    /** @param subLevelSteps how many steps of sub-levels two ratings lie apart, never negative */
    Decision decide(boolean sameLevel, int subLevelSteps);

    /**
     * What the table says of two ratings.
     *
     * @param agreed whether they agree by themselves; if not, the two talk
     * @param rule why, one sentence of the table
     */
    record Decision(boolean agreed, String rule) {}
}
