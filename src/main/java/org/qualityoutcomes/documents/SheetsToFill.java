package org.qualityoutcomes.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What workbooks have in common that people fill in and bring back. */
public final class SheetsToFill {

    /** What Excel reads as another letter. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int WIDTH_OF_CHARACTER = 256;
    private static final float LINE = 15;
    private static final float HIGHEST = 400;

    private SheetsToFill() {}

    /** As it stands in a cell: what XML cannot hold is left out, and lines end in one way. */
    public static String plain(String text) {
        return LegibleText.forXml(text);
    }

    /** The row after the last. */
    public static XSSFRow row(XSSFSheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    /** Always as a text, so that nothing that was typed is ever reckoned with; it is read again as it was. */
    public static XSSFCell write(XSSFRow row, int column, String text) {
        XSSFCell cell = row.getCell(column);
        XSSFCell written = cell == null ? row.createCell(column) : cell;
        // a cell has room for so many letters as they are read, however they are written
        written.setCellValue(new XSSFRichTextString(escaped(text)));
        return written;
    }

    private static String escaped(String text) {
        return ESCAPE.matcher(plain(text)).replaceAll("_x005F_");
    }

    /** A list to choose from. */
    public static void choose(XSSFSheet sheet, int row, int column, List<String> choices) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(row, row, column, column));
        list.setShowErrorBox(true);
        list.createErrorBox("Not in the list", "Choose one of: " + String.join(", ", choices) + ".");
        sheet.addValidationData(list);
    }

    /**
     * Makes rows as high as their texts need, as far as letters can be counted in place of measured. Rows whose height is
     * set stay so; the others still grow when more is typed.
     */
    public static void fitHeights(XSSFSheet sheet) {
        for (Row each : sheet) {
            XSSFRow row = sheet.getRow(each.getRowNum());
            if (!row.getCTRow().getCustomHeight()) {
                int lines = 1;
                for (Cell cell : row) {
                    lines = Math.max(lines, lines(cell.toString(), sheet.getColumnWidth(cell.getColumnIndex())));
                }
                row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
                row.getCTRow().setCustomHeight(false);
            }
        }
    }

    private static int lines(String text, int width) {
        double letters = 1.1 * width / WIDTH_OF_CHARACTER;
        return text.lines()
                .mapToInt(line -> (int) Math.ceil(Math.max(1, line.length()) / letters))
                .sum();
    }

    /** A sheet that nobody sees, a row each, by which the workbook is known again. */
    public static void hide(XSSFWorkbook file, String name, List<List<String>> lines) {
        XSSFSheet sheet = file.createSheet(name);
        for (List<String> line : lines) {
            XSSFRow row = row(sheet);
            for (int column = 0; column < line.size(); column++) {
                write(row, column, line.get(column));
            }
        }
        file.setSheetVisibility(file.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        file.setActiveSheet(0);
    }
}
