package org.qualityoutcomes.assurance.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.consistency.Agreement.Pair;

class MeasuredTest {

    @Test
    void nothingIsToldOfFewerThanFive() {
        Measured few = measured(new Pair(3, 3, 2), new Pair(3, 8, 2));
        assertThat(few.isShown()).isFalse();
        assertThat(few.exact()).isEmpty();
        assertThat(few.kappa()).isEmpty();
        assertThat(few.dividesLevels()).isFalse();
    }

    @Test
    void fiveAreTold() {
        Measured five = measured(new Pair(3, 3, 2), new Pair(3, 8, 3));
        assertThat(five.exact()).isEqualTo("40%");
        assertThat(five.dividesLevels()).isTrue();
        assertThat(five.dividesVerdicts()).isTrue();
    }

    @Test
    void atSeventyInAHundredWordingDoesNotDivide() {
        assertThat(measured(new Pair(3, 3, 7), new Pair(3, 8, 3)).dividesLevels())
                .isFalse();
        assertThat(measured(new Pair(3, 3, 69), new Pair(3, 8, 31)).dividesLevels())
                .isTrue();
    }

    @Test
    void subLevelsOfOneLevelDivideNoLevels() {
        assertThat(measured(new Pair(3, 5, 10)).dividesLevels()).isFalse();
    }

    @Test
    void kappaThatIsNotDefinedSaysSo() {
        assertThat(measured(new Pair(3, 3, 9)).kappa()).isEqualTo("not defined");
    }

    private static Measured measured(Pair... pairs) {
        return new Measured("O1", "Outcome", Agreement.of(List.of(pairs)));
    }
}
