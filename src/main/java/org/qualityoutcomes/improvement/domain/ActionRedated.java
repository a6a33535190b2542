package org.qualityoutcomes.improvement.domain;

/** An action has another day now; reference is its own, for example {@code 2027-ZA1-A3}. */
public record ActionRedated(String reference) {}
