package org.qualityoutcomes.assurance.validators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.consistency.Agreement;
import org.qualityoutcomes.assurance.consistency.Agreement.Pair;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;

class CalibrationBarTest {

    /**
     * By hand, with the steps of the scale of thirteen (level 0 is step 0, 1 low is 1, 2 low is 4, 3 low is 7):
     *
     * <pre>
     *   case  given         panel          steps   apart  squared
     *   B1    2 medium      2 medium       5   5     0      0
     *   B2    1 medium      1 high         2   3     1      1
     *   B3    0             0              0   0     0      0
     *   B4    2 high        3 low          6   7     1      1
     *   B5    2 low         3 high         4   9     5     25
     *   sum                               17  24           27
     * </pre>
     *
     * Exact 2 of 5, within one step 4 of 5 = 80%. One level: B1, B2, B3 = 3. Observed squared distance 27/5 = 5.4.
     * Expected: the mean of (a − b)² over all 25 pairs = Σa²/5 + Σb²/5 − 2·(17/5)·(24/5) = 81/5 + 164/5 − 32.64 = 16.36.
     * Kappa = 1 − 5.4/16.36 = 0.66993.
     */
    private static final Agreement WORKED = Agreement.of(List.of(
            Pair.of(rating(2, SubLevel.MEDIUM), rating(2, SubLevel.MEDIUM)),
            Pair.of(rating(1, SubLevel.MEDIUM), rating(1, SubLevel.HIGH)),
            Pair.of(new Rating(0, null), new Rating(0, null)),
            Pair.of(rating(2, SubLevel.HIGH), rating(3, SubLevel.LOW)),
            Pair.of(rating(2, SubLevel.LOW), rating(3, SubLevel.HIGH))));

    @Test
    void theStatisticsAreAsWorkedByHand() {
        assertThat(WORKED.n()).isEqualTo(5);
        assertThat(WORKED.exact()).isEqualTo(2);
        assertThat(WORKED.adjacent()).isEqualTo(4);
        assertThat(WORKED.sameLevel()).isEqualTo(3);
        assertThat(WORKED.kappa()).isCloseTo(1 - 5.4 / 16.36, within(1e-12));
    }

    @Test
    void fourOfFiveWithinOneSubLevelReachABarOfEightyAndNotOfEightyOne() {
        assertThat(CalibrationBar.isReached(WORKED, 80)).isTrue();
        assertThat(CalibrationBar.isReached(WORKED, 81)).isFalse();
    }

    @Test
    void theBarIsNotReachedByRounding() {
        // 79.5% would be shown as 80%
        Agreement nearly = Agreement.of(List.of(new Pair(1, 1, 159), new Pair(1, 9, 41)));
        assertThat(CalibrationBar.isReached(nearly, 80)).isFalse();
    }

    @Test
    void nobodyReachesItWithoutJudging() {
        assertThat(CalibrationBar.isReached(Agreement.of(List.of()), 1)).isFalse();
    }

    private static Rating rating(int level, SubLevel subLevel) {
        return new Rating(level, subLevel);
    }
}
