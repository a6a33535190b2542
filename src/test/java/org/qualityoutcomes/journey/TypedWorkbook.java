package org.qualityoutcomes.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in which somebody writes, in the cells that have these names. */
final class TypedWorkbook {

    private final XSSFWorkbook file;

    TypedWorkbook(byte[] content) {
        try {
            this.file = new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param name of a column for its first cell */
    TypedWorkbook type(String sheet, String name, String text) {
        cell(sheet, name).setCellValue(text);
        return this;
    }

    TypedWorkbook formula(String sheet, String name) {
        cell(sheet, name).setCellFormula("1+1");
        return this;
    }

    TypedWorkbook sheet(String name) {
        file.createSheet(name);
        return this;
    }

    private XSSFCell cell(String sheet, String name) {
        XSSFSheet written = file.getSheet(sheet);
        XSSFName found = file.getNames(name).stream()
                .filter(each -> each.getSheetIndex() == file.getSheetIndex(written))
                .findFirst()
                .orElseThrow();
        CellReference place =
                new AreaReference(found.getRefersToFormula(), SpreadsheetVersion.EXCEL2007).getFirstCell();
        XSSFRow row = written.getRow(place.getRow());
        return row.createCell(place.getCol());
    }

    byte[] content() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (file) {
            file.write(bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }
}
