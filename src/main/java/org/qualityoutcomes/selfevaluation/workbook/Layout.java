package org.qualityoutcomes.selfevaluation.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Where what stands in a sheet, by the names of its cells: a name goes along when rows and columns are put in, and is
 * gone when its cell is.
 */
record Layout(Map<String, CellReference> cells) {

    /** The outcome's code and title. */
    static final String OUTCOME = "outcome";

    /** Its code, in the first row of indicators. */
    static final String INDICATOR = "indicator";

    /** What can be seen where it is met, in that row. */
    static final String INDICATOR_TEXT = "indicator_text";

    /** Of which each indicator has a cell, in a row of its own. */
    static final List<String> COLUMNS = List.of(INDICATOR, DraftCells.JUDGEMENT, DraftCells.WHY);

    /** Without which a sheet can be neither filled nor read. */
    static final List<String> NEEDED = Stream.of(List.of(OUTCOME), COLUMNS, DraftCells.SINGLE)
            .flatMap(List::stream)
            .toList();

    /** Of the cells that lie in a sheet. */
    static Layout of(XSSFWorkbook file, String sheet) {
        Map<String, CellReference> cells = new LinkedHashMap<>();
        for (XSSFName name : file.getAllNames()) {
            cell(name)
                    .filter(each -> sheet.equals(each.getSheetName()))
                    .ifPresent(each -> cells.put(name.getNameName().toLowerCase(Locale.ROOT), each));
        }
        return new Layout(cells);
    }

    /** The first cell of what a name stands for; empty where that is gone. */
    static Optional<CellReference> cell(XSSFName name) {
        String place = name.getRefersToFormula();
        // a damaged file may have a name without letters
        if (place == null || name.getNameName() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AreaReference(place, SpreadsheetVersion.EXCEL2007).getFirstCell());
        } catch (IllegalArgumentException noCells) {
            // a name may also stand for a number, a formula, or cells that are gone
            return Optional.empty();
        }
    }

    List<String> lacks() {
        return NEEDED.stream().filter(name -> !cells.containsKey(name)).toList();
    }

    Optional<CellReference> of(String name) {
        return Optional.ofNullable(cells.get(name));
    }

    /** Where every part needed is. */
    CellReference at(String name) {
        return of(name).orElseThrow(() -> new IllegalStateException("no cell has the name " + name));
    }

    /** When so many rows are put in below the first row of indicators. */
    Layout stretched(int rows) {
        int first = at(INDICATOR).getRow();
        Map<String, CellReference> moved = new LinkedHashMap<>();
        cells.forEach((name, cell) ->
                moved.put(name, cell.getRow() > first ? new CellReference(cell.getRow() + rows, cell.getCol()) : cell));
        return new Layout(moved);
    }
}
