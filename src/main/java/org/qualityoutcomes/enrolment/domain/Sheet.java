package org.qualityoutcomes.enrolment.domain;

import java.util.List;

/**
 * A table as it stands in a file: what is in its cells, without blanks around it, and where.
 *
 * @param name of a sheet of a workbook; empty for a CSV file
 * @param rows those with something in them; the first one holds the headings
 */
record Sheet(String name, List<Row> rows) {

    /** @param line counted as the reader's own program counts it, from 1 */
    record Row(int line, List<String> cells) {

        static Row of(int line, List<String> cells) {
            return new Row(line, cells.stream().map(Row::tidy).toList());
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** Spreadsheets bring blanks that do not break and lines within cells. */
        private static String tidy(String text) {
            return text.replaceAll("[\\s\\p{Cntrl}\\u00a0\\u200b\\ufeff]+", " ").strip();
        }
    }
}
