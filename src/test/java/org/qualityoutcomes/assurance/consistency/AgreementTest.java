package org.qualityoutcomes.assurance.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.consistency.Agreement.Pair;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;

class AgreementTest {

    private static final Rating ZERO = new Rating(0, null);
    private static final Rating ONE_LOW = new Rating(1, SubLevel.LOW);
    private static final Rating TWO_MEDIUM = new Rating(2, SubLevel.MEDIUM);
    private static final Rating TWO_HIGH = new Rating(2, SubLevel.HIGH);
    private static final Rating THREE_LOW = new Rating(3, SubLevel.LOW);

    @Test
    void exactAdjacentAndOneLevelAreCountedApart() {
        Agreement agreement = Agreement.of(List.of(
                Pair.of(TWO_MEDIUM, TWO_MEDIUM),
                Pair.of(TWO_MEDIUM, TWO_HIGH),
                Pair.of(TWO_HIGH, THREE_LOW),
                Pair.of(TWO_MEDIUM, THREE_LOW)));

        assertThat(agreement.n()).isEqualTo(4);
        assertThat(agreement.exact()).isEqualTo(1);
        assertThat(agreement.adjacent()).isEqualTo(3);
        assertThat(agreement.sameLevel()).isEqualTo(2);
        assertThat(agreement.percent(agreement.adjacent())).hasValue(75);
    }

    @Test
    void theLowestLevelIsOneStepBelowTheNext() {
        assertThat(Agreement.step(ONE_LOW) - Agreement.step(ZERO)).isEqualTo(1);
        assertThat(Agreement.of(List.of(Pair.of(ZERO, ONE_LOW))).sameLevel()).isZero();
    }

    /**
     * By hand: on a scale of 1, 2, 3 ten things are judged
     *
     * <pre>
     *          other 1  2  3   sum
     *   one 1        2  1  0    3
     *       2        1  2  1    4
     *       3        0  1  2    3
     *     sum        3  4  3   10
     * </pre>
     *
     * Observed squared distance 4 × 1 = 4 in 10. Expected by the margins: one apart (3·4 + 4·3 + 4·3 + 3·4)/10 = 4.8, two
     * apart 4 × (3·3 + 3·3)/10 = 7.2, together 12 in 10. Kappa = 1 − 4/12 = 2/3.
     */
    @Test
    void kappaIsAsWorkedByHand() {
        List<Pair> table = List.of(
                new Pair(1, 1, 2),
                new Pair(1, 2, 1),
                new Pair(2, 1, 1),
                new Pair(2, 2, 2),
                new Pair(2, 3, 1),
                new Pair(3, 2, 1),
                new Pair(3, 3, 2));

        assertThat(Agreement.of(table).kappa()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(Agreement.of(table).n()).isEqualTo(10);
    }

    @Test
    void fullAgreementIsOneAndFullOppositionMinusOne() {
        assertThat(Agreement.of(List.of(new Pair(1, 1, 5), new Pair(2, 2, 5))).kappa())
                .isEqualTo(1);
        assertThat(Agreement.of(List.of(new Pair(1, 2, 5), new Pair(2, 1, 5))).kappa())
                .isEqualTo(-1);
    }

    @Test
    void aRaterWhoGivesOneRatingToEverythingAgreesByChanceOnly() {
        assertThat(Agreement.of(List.of(new Pair(1, 2, 3), new Pair(2, 2, 3))).kappa())
                .isEqualTo(0);
    }

    @Test
    void kappaIsNotDefinedWhereBothGiveOneAndTheSameToEverything() {
        Agreement same = Agreement.of(List.of(new Pair(4, 4, 12)));

        assertThat(same.kappa()).isNull();
        assertThat(same.percent(same.exact())).hasValue(100);
    }

    @Test
    void nothingToMeasureHasNeitherPercentageNorKappa() {
        Agreement nothing = Agreement.of(List.of());

        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.kappa()).isNull();
        assertThat(nothing.percent(0)).isEmpty();
    }

    @Test
    void aPairThatOccursOftenCountsAsOften() {
        assertThat(Agreement.of(List.of(new Pair(1, 1, 2), new Pair(1, 3, 1))))
                .isEqualTo(Agreement.of(List.of(new Pair(1, 1, 1), new Pair(1, 1, 1), new Pair(1, 3, 1))));
    }
}
