package org.qualityoutcomes.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.insight.domain.Sheet;

class FiguresFileTest {

    @Test
    void eachLineBeginsWithItsTableAndNoCellIsAFormula() {
        byte[] file = FiguresFile.write(List.of(
                new Sheet("Levels", "", List.of("Outcome", "Level 1"), List.of(List.of("=O1, \"one\"", "12"))),
                new Sheet("Change", "Nothing to compare with.", List.of("Outcome"), List.of())));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFLevels,Outcome,Level 1\r\n"
                        + "Levels,\"'=O1, \"\"one\"\"\",12\r\n"
                        + "Change,Outcome\r\n"
                        + "Change,Nothing to compare with.\r\n");
    }
}
