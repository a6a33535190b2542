package org.qualityoutcomes.assurance.validators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.consistency.Agreement.Pair;

class DriftTest {

    /** By hand: (5−4) + (4−4) + (7−4) + (2−3) = 3 over 4 outcomes = 0.75. */
    @Test
    void theMeanIsSignedAndAboveNoughtForWhoJudgesHigher() {
        Drift drift = Drift.of(
                "2027",
                "validator1",
                List.of(new Pair(5, 4, 1), new Pair(4, 4, 1), new Pair(7, 4, 1), new Pair(2, 3, 1)));
        assertThat(drift.mean()).isCloseTo(0.75, within(1e-12));
        assertThat(drift.outcomes()).isEqualTo(4);
        assertThat(drift.sentence()).isEqualTo("On average 0.8 sub-levels higher than what was settled");
    }

    @Test
    void whoJudgesLowerOrLevelIsToldSo() {
        assertThat(Drift.of("2027", "v", List.of(new Pair(3, 5, 1))).sentence())
                .isEqualTo("On average 2.0 sub-levels lower than what was settled");
        assertThat(Drift.of("2027", "v", List.of(new Pair(3, 5, 1), new Pair(5, 3, 1)))
                        .sentence())
                .isEqualTo("On average level with what was settled");
    }
}
