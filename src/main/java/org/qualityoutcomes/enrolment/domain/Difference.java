package org.qualityoutcomes.enrolment.domain;

import org.jspecify.annotations.Nullable;

/**
 * One organisation or person that a list adds or changes.
 *
 * @param was null where it is new
 */
public record Difference(String what, @Nullable String was, String becomes) {}
