package org.qualityoutcomes.insight.domain;

import java.util.List;

/**
 * A table of figures, ready to be read. Page, PDF and CSV are made of the same ones, so that none of them can say
 * something else.
 *
 * @param remark what the figures mean, or why there are none; may be empty
 * @param headings one a column; the first names what the rows are
 * @param rows each with as many cells as there are headings; none where the remark says why
 */
public record Sheet(String title, String remark, List<String> headings, List<List<String>> rows) {}
