package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.selfevaluation.Judgement;
import org.qualityoutcomes.selfevaluation.domain.LevelLadder.Step;

/** Outcome O1 of the second edition has three indicators at level 1, two at 2, three at 3 and two at 4. */
class LevelLadderTest {

    private final Edition edition = TestEditions.shipped().get("2023");
    private final Outcome outcome = edition.outcome("O1");

    @Test
    void nothingMetIsTheLowestLevelWithoutSubLevel() {
        assertThat(climbed().title()).isEqualTo("achieved 0");
        assertThat(blocking(climbed())).isEqualTo("O1.L1.a");
    }

    @Test
    void aThirdOfTheNextLevelIsMedium() {
        Step step = climbed("L1.b");
        assertThat(step.title()).isEqualTo("achieved 0, working at 1 medium");
        assertThat(blocking(step)).isEqualTo("O1.L1.a");
    }

    @Test
    void twoThirdsOfTheNextLevelAreHigh() {
        Step step = climbed("L1.a", "L1.b");
        assertThat(step.title()).isEqualTo("achieved 0, working at 1 high");
        assertThat(blocking(step)).isEqualTo("O1.L1.c");
    }

    @Test
    void aPartlyMetIndicatorCountsHalfAndStillBlocks() {
        Map<String, Judgement> judgements = met("L1", "L2");
        judgements.put("O1.L3.a", Judgement.PARTLY);
        Step step = new LevelLadder(edition).step(outcome, judgements, true);
        assertThat(step.title()).isEqualTo("achieved 2, working at 3 low");
        assertThat(blocking(step)).isEqualTo("O1.L3.a");
    }

    @Test
    void aCompleteLevelWithNothingMetAboveIsHigh() {
        Step step = climbed("L1", "L2");
        assertThat(step.title()).isEqualTo("achieved 2 high");
        assertThat(blocking(step)).isEqualTo("O1.L3.a");
    }

    @Test
    void whatIsMetAboveAGapDoesNotRaiseTheLevel() {
        Step step = climbed("L1", "L3", "L4");
        assertThat(step.title()).isEqualTo("achieved 1 high");
        assertThat(blocking(step)).isEqualTo("O1.L2.a");
    }

    @Test
    void everythingMetIsTheHighestLevelAndNothingBlocks() {
        Step step = climbed("L1", "L2", "L3", "L4");
        assertThat(step.title()).isEqualTo("achieved 4 high");
        assertThat(step.blockedBy()).isNull();
    }

    @Test
    void withoutEvidenceNothingCountsAsMet() {
        Step step = new LevelLadder(edition).step(outcome, met("L1", "L2"), false);
        assertThat(step.title()).isEqualTo("achieved 0");
        assertThat(blocking(step)).isEqualTo("O1.L1.a");
    }

    private Step climbed(String... levelsOrIndicators) {
        return new LevelLadder(edition).step(outcome, met(levelsOrIndicators), true);
    }

    private Map<String, Judgement> met(String... levelsOrIndicators) {
        Map<String, Judgement> judgements = new HashMap<>();
        outcome.indicators().stream()
                .filter(indicator -> List.of(levelsOrIndicators).stream()
                        .anyMatch(each -> indicator.code().startsWith("O1." + each)))
                .forEach(indicator -> judgements.put(indicator.code(), Judgement.MET));
        return judgements;
    }

    private static String blocking(Step step) {
        return step.blockedBy() == null ? "" : step.blockedBy().code();
    }
}
