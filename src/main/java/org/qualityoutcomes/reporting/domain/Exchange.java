package org.qualityoutcomes.reporting.domain;

/**
 * What the organisation said to its report, and what it was answered in the end.
 *
 * @param about a part of the report, for example "O1 A title" or "Summary"
 */
public record Exchange(String about, String said, String answer) {}
