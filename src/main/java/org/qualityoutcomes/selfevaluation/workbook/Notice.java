package org.qualityoutcomes.selfevaluation.workbook;

/**
 * Something of a workbook that was not taken, and why.
 *
 * @param where for example "Sheet O1, cell B12"
 */
public record Notice(String where, String sentence) {}
