package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.Workbook.Cell.Figure;
import org.qualityoutcomes.documents.Workbook.Cell.Words;

class ExcelFormTest {

    static final Workbook LEVELS = new Workbook(
            "Levels of Aldermoor",
            "Levels",
            List.of("Outcome", "Level"),
            List.of(
                    List.of(new Words("O1"), new Figure(2)),
                    List.of(new Words("O2"), new Figure(0)),
                    List.of(new Words("O3\u0001"), new Figure(4))),
            ADocument.radar(3, 4),
            List.of("Illustrative."));

    @Test
    void theHeadingRowStaysInSightAndIsATable() throws IOException {
        try (XSSFWorkbook file = excel()) {
            XSSFSheet sheet = file.getSheet("Levels");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getTables()).hasSize(1);
            assertThat(sheet.getTables().get(0).getHeaderRowCount()).isEqualTo(1);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Self-evaluation on the chart");
        }
    }

    @Test
    void figuresAreNumbers() throws IOException {
        try (XSSFWorkbook file = excel()) {
            XSSFSheet sheet = file.getSheet("Levels");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("O3");
            assertThat(sheet.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(4);
        }
    }

    @Test
    void theChartIsDrawnFromTheSheetsOwnFigures() throws IOException {
        try (XSSFWorkbook file = excel()) {
            List<XSSFChart> charts =
                    file.getSheet("Levels").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1);
            assertThat(charts.get(0).getCTChart().toString()).contains("radarChart", "Levels!$C$2:$C$4");
            assertThat(file.getSheet("Levels")
                            .getDrawingPatriarch()
                            .getCTDrawing()
                            .toString())
                    .contains("Radar chart of 3 outcomes.");
        }
    }

    @Test
    void everyPartKeepsToTheSchema() throws IOException {
        try (XSSFWorkbook file = excel()) {
            Schema.check(file.getCTWorkbook());
            Schema.check(file.getStylesSource().getCTStylesheet());
            Schema.check(file.getSheetAt(0).getCTWorksheet());
            Schema.check(file.getSheetAt(0).getDrawingPatriarch().getCTDrawing());
        }
    }

    @Test
    void everyPrintedPageSaysTheTitleAndItsNumber() throws IOException {
        try (XSSFWorkbook file = excel()) {
            assertThat(file.getSheetAt(0).getHeader().getLeft()).isEqualTo("Levels of Aldermoor");
            assertThat(file.getSheetAt(0).getFooter().getRight()).isEqualTo("Page &P of &N");
        }
    }

    private static XSSFWorkbook excel() throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(MadeForTests.documents().asExcel(LEVELS)));
    }
}
