package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** Outcome O1, judged met up to level 2 and not above it: the indicators suggest 2 high. */
class OutcomeRulesTest {

    private static final String TOO_SHORT =
            "The indicators suggest 2 high. A different level needs a reason of at least 50 characters.";

    private final Edition edition = TestEditions.shipped().get("2023");
    private final Outcome outcome = edition.outcome("O1");
    private final Set<String> all =
            outcome.indicators().stream().map(Indicator::code).collect(Collectors.toSet());

    @Test
    void theSuggestedLevelNeedsNoReason() {
        assertThat(OutcomeRules.gaps(edition, "O1", draft(2, SubLevel.HIGH, ""), true, all))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, LOW", "1, HIGH", "2, MEDIUM", "0,"})
    void anyOtherLevelOrSubLevelNeedsAReasonOfFiftyCharacters(int level, SubLevel subLevel) {
        assertThat(OutcomeRules.gaps(edition, "O1", draft(level, subLevel, "x".repeat(49)), true, all))
                .containsExactly(new Problem(null, TOO_SHORT));
        assertThat(OutcomeRules.gaps(edition, "O1", draft(level, subLevel, "x".repeat(50)), true, all))
                .isEmpty();
    }

    @Test
    void whiteSpaceAroundAReasonDoesNotCount() {
        String padded = " \n\u2003" + "x".repeat(49) + "\t  ";
        assertThat(OutcomeRules.gaps(edition, "O1", draft(3, SubLevel.LOW, padded), true, all))
                .containsExactly(new Problem(null, TOO_SHORT));
    }

    @Test
    void aLevelWithoutEvidenceIsRefusedWhateverTheReason() {
        assertThat(OutcomeRules.gaps(edition, "O1", draft(2, SubLevel.HIGH, "x".repeat(50)), false, Set.of()))
                .containsExactly(new Problem(null, "A level above the lowest cites at least one item of evidence."));
    }

    private Draft draft(int level, SubLevel subLevel, String reason) {
        Map<String, Judgement> judgements = outcome.levels().stream()
                .flatMap(each -> each.indicators().stream())
                .collect(Collectors.toMap(
                        Indicator::code,
                        each -> each.code().compareTo("O1.L3") < 0 ? Judgement.MET : Judgement.NOT_MET));
        return ADraft.rated(new Rating(level, subLevel), judgements, reason, "What we saw.");
    }
}
