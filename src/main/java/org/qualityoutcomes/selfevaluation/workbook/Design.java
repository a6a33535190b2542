package org.qualityoutcomes.selfevaluation.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qualityoutcomes.documents.BroughtSheets;
import org.qualityoutcomes.documents.UnreadableSheets;

/**
 * The workbook that is filled: a sheet as it is to be for every outcome, its cells named, and whatever else its designer
 * wants to have along.
 *
 * @param pattern name of the sheet that every outcome gets
 * @param layout of that sheet
 */
record Design(byte[] content, String pattern, Layout layout) {

    static final int MOST_MEGABYTES = 5;

    private static final Pattern OURS = Pattern.compile(HiddenSheet.NAME + "|[A-Z]+[0-9]+", Pattern.CASE_INSENSITIVE);

    /** @throws UnfitDesign if it lacks a cell that we fill, or cannot be filled for another reason */
    static Design of(String file, byte[] content) {
        try (BroughtSheets sheets = BroughtSheets.open(content, MOST_MEGABYTES)) {
            return of(file, content, sheets.file());
        } catch (UnreadableSheets unreadable) {
            throw new UnfitDesign(file, unreadable.sentence());
        } catch (IOException impossible) {
            throw new UnfitDesign(file, "it cannot be read.");
        }
    }

    private static Design of(String file, byte[] content, XSSFWorkbook sheets) {
        String pattern = sheets.getAllNames().stream()
                .filter(name -> name.getNameName().equalsIgnoreCase(DraftCells.NARRATIVE))
                .map(Layout::cell)
                .flatMap(Optional::stream)
                .flatMap(cell -> Stream.ofNullable(cell.getSheetName()))
                .findFirst()
                .orElseThrow(() -> lacking(file, List.of(DraftCells.NARRATIVE)));
        Layout layout = Layout.of(sheets, pattern);
        if (!layout.lacks().isEmpty()) {
            throw lacking(file, layout.lacks());
        }
        refuseTwoRows(file, layout);
        if (sheets.getSheet(pattern).getRow(layout.at(Layout.INDICATOR).getRow()) == null) {
            throw new UnfitDesign(
                    file,
                    "the row of the cell indicator has nothing in it, and the rows of all indicators are made like it.");
        }
        refuseOneCellTwice(file, layout);
        sheets.forEach(sheet -> {
            if (OURS.matcher(sheet.getSheetName()).matches()) {
                throw new UnfitDesign(
                        file, "none of its sheets may be called key or like an outcome, as sheets of ours are.");
            }
        });
        return new Design(content, pattern, layout);
    }

    private static UnfitDesign lacking(String file, List<String> names) {
        return new UnfitDesign(
                file,
                "its sheet for outcomes lacks cells with these names: " + String.join(", ", new TreeSet<>(names))
                        + ".");
    }

    private static void refuseTwoRows(String file, Layout layout) {
        CellReference indicator = layout.at(Layout.INDICATOR);
        boolean one =
                Layout.COLUMNS.stream().allMatch(column -> layout.at(column).getRow() == indicator.getRow());
        if (!one || indicator.getRow() == 0) {
            throw new UnfitDesign(
                    file,
                    "the cells indicator, judgement and why stand side by side in one row, below their headings.");
        }
        if (layout.cells().entrySet().stream()
                .filter(each -> DraftCells.SINGLE.contains(each.getKey()))
                .anyMatch(each -> each.getValue().getRow() == indicator.getRow())) {
            throw new UnfitDesign(file, "the row of the cell indicator is there for indicators alone.");
        }
    }

    private static void refuseOneCellTwice(String file, Layout layout) {
        List<String> places = new ArrayList<>();
        Layout.NEEDED.forEach(name -> places.add(layout.at(name).formatAsString()));
        if (places.stream().distinct().count() < places.size()) {
            throw new UnfitDesign(file, "one of its cells has two of the names that we fill.");
        }
    }
}
