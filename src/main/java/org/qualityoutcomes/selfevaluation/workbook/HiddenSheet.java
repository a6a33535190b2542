package org.qualityoutcomes.selfevaluation.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.BroughtSheets;
import org.qualityoutcomes.worklist.Seen;

/**
 * What a workbook says of itself: what it belongs to, with which sheets it went out, what stood at the head of columns and,
 * as a print, in each cell. A line each; its first word says of what it is.
 */
final class HiddenSheet {

    static final String NAME = "key";

    /** With another arrangement of the lines comes another number. */
    private static final List<String> ARRANGEMENT = List.of("self-evaluation", "1");

    private static final String SHEET = "sheet";
    private static final String HEADING = "heading";
    private static final String CELL = "cell";
    private static final int COLUMNS = 4;

    private final Key key;
    private final Set<String> sheets = new HashSet<>();
    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, String> cells = new HashMap<>();

    private HiddenSheet(Key key) {
        this.key = key;
    }

    static List<List<String>> head(Key key) {
        return List.of(ARRANGEMENT, key.line());
    }

    static List<String> sheet(String name) {
        return List.of(SHEET, name);
    }

    static List<String> heading(String outcome, String column, String text) {
        return List.of(HEADING, outcome, column, text);
    }

    static List<String> cell(String outcome, String name, String text) {
        return List.of(CELL, outcome, name, Seen.print(text));
    }

    /** Nothing where the file has no such sheet. */
    static Optional<HiddenSheet> read(BroughtSheets brought) {
        Sheet sheet = brought.file().getSheet(NAME);
        if (sheet == null || !line(brought, sheet.getRow(0)).subList(0, 2).equals(ARRANGEMENT)) {
            return Optional.empty();
        }
        HiddenSheet hidden = new HiddenSheet(Key.read(line(brought, sheet.getRow(1))));
        sheet.forEach(row -> hidden.take(line(brought, row)));
        return Optional.of(hidden);
    }

    private static List<String> line(BroughtSheets brought, @Nullable Row row) {
        List<String> line = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            line.add(brought.text(row, column));
        }
        return line;
    }

    private void take(List<String> line) {
        switch (line.get(0)) {
            case SHEET -> sheets.add(line.get(1));
            case HEADING -> headings.put(place(line.get(1), line.get(2)), line.get(3));
            case CELL -> cells.put(place(line.get(1), line.get(2)), line.get(3));
            default -> {
                // what the workbook belongs to
            }
        }
    }

    private static String place(String outcome, String name) {
        return outcome + "-" + name;
    }

    Key key() {
        return key;
    }

    boolean knows(String sheet) {
        return sheet.equals(NAME) || sheets.contains(sheet);
    }

    Optional<String> heading(String outcome, String column) {
        return Optional.ofNullable(headings.get(place(outcome, column)));
    }

    /**
     * Print of what went out in a cell. Where its line is gone it is that of no text, so that whatever stands there counts as
     * changed on both sides.
     */
    String cell(String outcome, String name) {
        return cells.getOrDefault(place(outcome, name), "");
    }
}
