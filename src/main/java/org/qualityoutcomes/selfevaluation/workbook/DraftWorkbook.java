package org.qualityoutcomes.selfevaluation.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qualityoutcomes.documents.SheetsToFill;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Part;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Taken;

/**
 * A self-evaluation as a workbook: a sheet for each outcome, filled with what is written so far, and a hidden one that
 * says what it belongs to and, as prints, what stood in each cell.
 */
final class DraftWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Design design;
    private final Taken taken;
    private final LocalDate today;
    private final XSSFWorkbook file;
    private final List<List<String>> key = new ArrayList<>();
    private final Map<Short, XSSFCellStyle> asText = new HashMap<>();

    DraftWorkbook(Design design, Taken taken, LocalDate today) {
        this.design = design;
        this.taken = taken;
        this.today = today;
        try {
            this.file = new XSSFWorkbook(new ByteArrayInputStream(design.content()));
        } catch (IOException impossible) {
            // it was opened at the start
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] make() {
        try (file;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            key.addAll(HiddenSheet.head(Key.of(taken)));
            cover();
            sheets();
            taken.parts().forEach(this::fill);
            for (Sheet sheet : file) {
                SheetsToFill.fitHeights((XSSFSheet) sheet);
                key.add(HiddenSheet.sheet(sheet.getSheetName()));
            }
            SheetsToFill.hide(file, HiddenSheet.NAME, key);
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As far as the design has a place for it. */
    private void cover() {
        Map<String, String> facts = Map.of(
                "review", taken.review().reference(),
                "organisation", taken.review().organisation().name(),
                "edition", taken.edition().title(),
                "taken_on", DAY.format(today));
        for (XSSFName name : file.getAllNames()) {
            String fact = facts.get(name.getNameName().toLowerCase(Locale.ROOT));
            if (fact != null) {
                Layout.cell(name).ifPresent(cell -> write(file.getSheet(cell.getSheetName()), cell, fact));
            }
        }
    }

    /** One an outcome, in place of the pattern; only the first of the file is chosen, else all would be written on. */
    private void sheets() {
        file.getAllNames().stream()
                .filter(name ->
                        design.layout().cells().containsKey(name.getNameName().toLowerCase(Locale.ROOT)))
                .toList()
                .forEach(file::removeName);
        XSSFSheet pattern = file.getSheet(design.pattern());
        for (Part part : taken.parts()) {
            XSSFSheet sheet =
                    file.cloneSheet(file.getSheetIndex(pattern), part.outcome().code());
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }
        file.removeSheetAt(file.getSheetIndex(pattern));
        file.setActiveSheet(0);
        file.forEach(sheet -> sheet.setSelected(file.getSheetIndex(sheet) == 0));
    }

    private void fill(Part part) {
        Outcome outcome = part.outcome();
        XSSFSheet sheet = file.getSheet(outcome.code());
        int more = outcome.indicators().size() - 1;
        Layout layout = design.layout().stretched(more);
        stretch(sheet, layout.at(Layout.INDICATOR).getRow(), more);
        layout.cells().forEach((name, cell) -> nameCell(sheet, name, cell));
        write(sheet, layout.at(Layout.OUTCOME), outcome.code() + " " + outcome.title());
        indicators(sheet, layout, outcome);
        DraftCells.texts(outcome, part.draft())
                .forEach((name, text) -> entry(sheet, outcome, name, place(layout, outcome, name), text));
        for (String column : Layout.COLUMNS) {
            key.add(HiddenSheet.heading(outcome.code(), column, heading(sheet, layout.at(column))));
        }
    }

    /** Room for every indicator below the first, in rows that look like its own. */
    private static void stretch(XSSFSheet sheet, int first, int more) {
        if (sheet.getLastRowNum() > first && more > 0) {
            sheet.shiftRows(first + 1, sheet.getLastRowNum(), more, true, false);
        }
        XSSFRow pattern = sheet.getRow(first);
        for (int at = 1; at <= more; at++) {
            XSSFRow row = sheet.createRow(first + at);
            pattern.forEach(cell -> row.createCell(cell.getColumnIndex()).setCellStyle(cell.getCellStyle()));
        }
    }

    private void nameCell(XSSFSheet sheet, String name, CellReference cell) {
        XSSFName named = file.createName();
        named.setSheetIndex(file.getSheetIndex(sheet));
        named.setNameName(name);
        named.setRefersToFormula(
                new CellReference(sheet.getSheetName(), cell.getRow(), cell.getCol(), true, true).formatAsString());
    }

    private static void indicators(XSSFSheet sheet, Layout layout, Outcome outcome) {
        for (int at = 0; at < outcome.indicators().size(); at++) {
            Indicator each = outcome.indicators().get(at);
            write(sheet, below(layout.at(Layout.INDICATOR), at), each.code());
            int row = at;
            layout.of(Layout.INDICATOR_TEXT).ifPresent(cell -> write(sheet, below(cell, row), each.text()));
        }
    }

    private static CellReference place(Layout layout, Outcome outcome, String name) {
        if (DraftCells.SINGLE.contains(name)) {
            return layout.at(name);
        }
        String column = name.substring(0, name.indexOf('-'));
        List<String> codes = outcome.indicators().stream().map(Indicator::code).toList();
        return below(layout.at(column), codes.indexOf(name.substring(column.length() + 1)));
    }

    private static CellReference below(CellReference cell, int rows) {
        return new CellReference(cell.getRow() + rows, cell.getCol());
    }

    private static String heading(XSSFSheet sheet, CellReference first) {
        XSSFRow row = sheet.getRow(first.getRow() - 1);
        XSSFCell cell = row == null ? null : row.getCell(first.getCol());
        return cell == null ? "" : cell.toString();
    }

    private void entry(XSSFSheet sheet, Outcome outcome, String name, CellReference place, String text) {
        XSSFCell cell = write(sheet, place, text);
        // else Excel would make a day of 1/2 and a formula of what begins with =
        cell.setCellStyle(asText.computeIfAbsent(cell.getCellStyle().getIndex(), style -> asText(cell)));
        List<String> choices = DraftCells.choices(taken.edition(), outcome, name);
        if (!choices.isEmpty()) {
            SheetsToFill.choose(sheet, place.getRow(), place.getCol(), choices);
        }
        key.add(HiddenSheet.cell(outcome.code(), name, text));
    }

    private XSSFCellStyle asText(XSSFCell cell) {
        XSSFCellStyle style = file.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        return style;
    }

    private static XSSFCell write(XSSFSheet sheet, CellReference place, String text) {
        XSSFRow known = sheet.getRow(place.getRow());
        return SheetsToFill.write(known == null ? sheet.createRow(place.getRow()) : known, place.getCol(), text);
    }
}
