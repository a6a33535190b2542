package org.qualityoutcomes.assurance.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualityoutcomes.assurance.domain.AgreementTable;

/** Each row of the table, at its borders. */
class AgreementTableTest {

    private final AgreementTable table = new DecisionTables().agreementTable();

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void theSameLevelWithinOneSubLevelIsAgreed(int apart) {
        assertThat(table.decide(true, apart).agreed()).isTrue();
        assertThat(table.decide(true, apart).rule()).contains("the lower of the two stands");
    }

    @ParameterizedTest
    @CsvSource({"true,2", "false,1", "false,2", "false,12"})
    void whateverIsFurtherApartIsTalkedAbout(boolean sameLevel, int apart) {
        assertThat(table.decide(sameLevel, apart).agreed()).isFalse();
        assertThat(table.decide(sameLevel, apart).rule()).contains("the two validators talk");
    }

    /** Two neighbouring sub-levels on both sides of a level's border are close, and another level all the same. */
    @Test
    void closeIsNotEnoughWhereTheLevelDiffers() {
        assertThat(table.decide(false, 1).agreed()).isFalse();
    }
}
