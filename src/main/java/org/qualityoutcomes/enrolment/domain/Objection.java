package org.qualityoutcomes.enrolment.domain;

/**
 * What is wrong in a line.
 *
 * @param sheet of a workbook; empty for a CSV file
 * @param column as it is called in the list
 */
public record Objection(String sheet, int line, String column, String sentence) {}
