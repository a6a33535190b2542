package org.qualityoutcomes.selfevaluation.workbook;

import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qualityoutcomes.documents.BroughtSheets;
import org.qualityoutcomes.documents.SheetsToFill;

/** The sheet of texts that are too long for one cell: a row each, in as many cells side by side as it needs. */
final class LongTexts {

    static final String NAME = "Long texts";

    /** What stands in the cell that has no room for it. */
    static final String ELSEWHERE = "This text is too long for a cell. It stands in the sheet \"" + NAME + "\".";

    /** However much of it is written in another way, a cell has room for it. */
    private static final int PIECE = 15_000;

    private static final int FIRST = 2;
    private static final int MOST_COLUMNS = 100;

    private LongTexts() {}

    static void write(XSSFWorkbook file, String outcome, String name, String text) {
        XSSFSheet known = file.getSheet(NAME);
        XSSFRow row = SheetsToFill.row(known == null ? file.createSheet(NAME) : known);
        SheetsToFill.write(row, 0, outcome);
        SheetsToFill.write(row, 1, DraftCells.title(name));
        int column = FIRST;
        for (int from = 0; from < text.length(); column++) {
            int to = end(text, from);
            SheetsToFill.write(row, column, text.substring(from, to));
            from = to;
        }
    }

    /** Never within a letter. */
    private static int end(String text, int from) {
        int to = Math.min(text.length(), from + PIECE);
        return to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    /** Nothing where it is gone or worked out. */
    static Optional<String> read(BroughtSheets brought, String outcome, String name) {
        Sheet sheet = brought.file().getSheet(NAME);
        if (sheet == null) {
            return Optional.empty();
        }
        for (Row row : sheet) {
            if (brought.text(row, 0).equals(outcome) && brought.text(row, 1).equals(DraftCells.title(name))) {
                return together(brought, row);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> together(BroughtSheets brought, Row row) {
        StringBuilder text = new StringBuilder();
        for (int column = FIRST; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
            if (BroughtSheets.isWorkedOut(row, column)) {
                return Optional.empty();
            }
            text.append(brought.piece(row, column));
        }
        return Optional.of(text.toString().strip());
    }
}
