package org.qualityoutcomes.documents;

import java.util.List;
import org.qualityoutcomes.documents.Block.Radar;

/**
 * Figures to reckon with: one sheet with a heading row, and a chart of the same figures.
 *
 * @param name of the sheet and its table, at most 31 letters and blanks
 * @param columns their headings, each different
 * @param rows as many cells as columns, each a text or a number
 */
public record Workbook(
        String title, String name, List<String> columns, List<List<Cell>> rows, Radar chart, List<String> notes) {

    /** A cell. */
    public sealed interface Cell {

        /** A text; empty where there is nothing. */
        record Words(String text) implements Cell {}

        /** A number. */
        record Figure(double value) implements Cell {}
    }
}
