package org.qualityoutcomes.assurance.assignment;

import org.qualityoutcomes.assurance.validators.ValidatorFacts;

/**
 * A validator among the others.
 *
 * @param number from nought, by username
 * @param capacity as many cases as this person takes, or has already been given by hand
 */
record Candidate(int number, ValidatorFacts facts, int capacity) {

    String username() {
        return facts.username();
    }

    String name() {
        return facts.name();
    }

    boolean isExperienced() {
        return facts.experienced();
    }

    @Override
    public String toString() {
        return username();
    }
}
