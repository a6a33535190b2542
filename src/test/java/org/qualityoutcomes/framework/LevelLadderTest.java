package org.qualityoutcomes.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.LevelLadder.Step;

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
        Step step = new LevelLadder(edition).step(outcome, judgements, all());
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
        assertThat(step.ahead())
                .extracting(Indicator::code)
                .containsExactly("O1.L3.a", "O1.L3.b", "O1.L3.c", "O1.L4.a", "O1.L4.b");
    }

    @Test
    void everythingMetIsTheHighestLevelAndNothingBlocks() {
        Step step = climbed("L1", "L2", "L3", "L4");
        assertThat(step.title()).isEqualTo("achieved 4 high");
        assertThat(step.blockedBy()).isNull();
    }

    @Test
    void withoutEvidenceNothingCountsAsMetAndTheStepSaysWhat() {
        Step step = new LevelLadder(edition).step(outcome, met("L1", "L2"), Set.of());
        assertThat(step.title()).isEqualTo("achieved 0");
        assertThat(blocking(step)).isEqualTo("O1.L1.a");
        assertThat(step.unevidenced()).isEqualTo(outcome.indicators().subList(0, 5));
    }

    @Test
    void oneIndicatorWithoutEvidenceHoldsItsLevelBack() {
        Set<String> evidenced = new HashSet<>(all());
        evidenced.remove("O1.L2.b");
        Step step = new LevelLadder(edition).step(outcome, met("L1", "L2"), evidenced);
        assertThat(step.title()).isEqualTo("achieved 1, working at 2 medium");
        assertThat(blocking(step)).isEqualTo("O1.L2.b");
        assertThat(step.unevidenced()).extracting(Indicator::code).containsExactly("O1.L2.b");
    }

    private Step climbed(String... levelsOrIndicators) {
        return new LevelLadder(edition).step(outcome, met(levelsOrIndicators), all());
    }

    private Set<String> all() {
        return outcome.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
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
