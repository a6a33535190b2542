package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void whatBeginsLikeAFormulaIsATextAndANumberStaysOne() {
        byte[] file = CsvFile.of(List.of(
                List.of("=1+1", "+44", "@you", "-2 beds", "-2.5"),
                List.of("plain, \"quoted\"", LocalDate.of(2027, 6, 5), 12)));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF'=1+1,'+44,'@you,'-2 beds,-2.5\r\n" + "\"plain, \"\"quoted\"\"\",2027-06-05,12\r\n");
    }
}
