package org.qualityoutcomes.selfevaluation.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

    @ParameterizedTest
    @CsvSource({
        "1, 5, '25, do first'",
        "2, 3, '12, do first'",
        "3, 3, '9, plan'",
        "5, 5, '5, plan'",
        "1, 1, '5, fill in'",
        "2, 2, '8, fill in'",
        "3, 2, '6, think twice'",
        "5, 1, '1, think twice'"
    })
    void whatCostsLittleAndChangesMuchComesFirst(int effort, int impact, String title) {
        assertThat(new Priority("O1", "x", effort, impact, null).title()).isEqualTo(title);
    }

    @Test
    void equalsAreDecidedByImpactThenFeasibilityThenTheTeamsOrder() {
        Priority unweighed = new Priority("O1", "not weighed", 1, null, 5);
        Priority first = new Priority("O1", "more impact", 5, 5, null);
        Priority second = new Priority("O1", "easier", 1, 1, 5);
        Priority third = new Priority("O1", "as it was written", 1, 1, null);
        Priority fourth = new Priority("O1", "as it was written, later", 1, 1, null);
        assertThat(Priority.sorted(List.of(unweighed, third, second, fourth, first)))
                .containsExactly(first, second, third, fourth, unweighed);
        assertThat(unweighed.title()).isEqualTo("not weighed yet");
    }
}
