package org.qualityoutcomes.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.NotFound;

/** Whatever people wrote, a spreadsheet shows it and works nothing out. */
class SheetTest {

    private static final List<Object> LINE = List.of(
            "=1+1", "+44", "@you", "-2 beds", "plain, \"quoted\"", LocalDate.of(2027, 6, 5), new BigDecimal("-2.5"));

    @Test
    void whatBeginsLikeAFormulaIsATextInCsv() throws IOException {
        assertThat(new String(written(Sheet.Form.CSV), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF'=1+1,'+44,'@you,'-2 beds,\"plain, \"\"quoted\"\"\",2027-06-05,-2.5\r\n");
    }

    @Test
    void whatBeginsLikeAFormulaIsATextInExcel() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(Sheet.Form.XLSX)))) {
            XSSFRow row = book.getSheetAt(0).getRow(0);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(5).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2027, 6, 5));
            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(-2.5);
        }
    }

    @Test
    void otherFormsAreNotThere() {
        assertThatThrownBy(() -> Sheet.Form.of("ods")).isInstanceOf(NotFound.class);
    }

    private static byte[] written(Sheet.Form form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Sheet sheet = form.open(bytes)) {
            sheet.write(LINE);
        }
        return bytes.toByteArray();
    }
}
