package org.qualityoutcomes.enrolment.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** All sheets of a workbook that have something in them, cells as they look. */
final class ExcelList {

    private static final int MOST_COLUMNS = 50;

    private ExcelList() {}

    static List<Sheet> read(byte[] content) {
        try (Workbook workbook = opened(content)) {
            DataFormatter looks = new DataFormatter(Locale.UK);
            // what a formula came to when the workbook was saved
            looks.setUseCachedValuesForFormulaCells(true);
            return StreamSupport.stream(workbook.spliterator(), false)
                    .map(sheet -> new Sheet(sheet.getSheetName(), rows(sheet, looks)))
                    .filter(sheet -> !sheet.rows().isEmpty())
                    .toList();
        } catch (IOException impossible) {
            // nothing is written back
            throw new UncheckedIOException(impossible);
        }
    }

    /** All sheets are read here: whatever a damaged workbook makes of its reader, it is the file that is wrong. */
    private static Workbook opened(byte[] content) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable("This is not an Excel workbook, or it is damaged. Open it, save it again as .xlsx, and"
                    + " try once more.");
        }
    }

    private static List<Sheet.Row> rows(org.apache.poi.ss.usermodel.Sheet sheet, DataFormatter looks) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (Row each : sheet) {
            Sheet.Row row = Sheet.Row.of(
                    each.getRowNum() + 1,
                    IntStream.range(0, Math.min(Math.max(0, each.getLastCellNum()), MOST_COLUMNS))
                            .mapToObj(column -> looks.formatCellValue(each.getCell(column)))
                            .toList());
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
