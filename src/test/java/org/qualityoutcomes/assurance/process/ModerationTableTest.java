package org.qualityoutcomes.assurance.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.domain.ModerationTable;
import org.qualityoutcomes.assurance.domain.ModerationTable.Facts;

class ModerationTableTest {

    private static final String OPEN = "The validators could not agree.";
    private static final String GAP = "The validated level differs from the self-evaluation.";
    private static final String EXTREME = "The validated level is the lowest or the highest.";
    private static final String NEW = "A validator is new.";
    private static final String SAMPLE = "Drawn for the sample.";

    private final ModerationTable table = new DecisionTables().moderationTable();

    @Test
    void anOrdinaryOutcomeNeedsNoPanel() {
        assertThat(reasons(false, 0, false, false, false)).isEmpty();
    }

    @Test
    void whatWasLeftOpenGoesToThePanel() {
        assertThat(reasons(true, 0, false, false, false)).containsExactly(OPEN);
    }

    @Test
    void oneLevelFromTheSelfEvaluationGoesToThePanel() {
        assertThat(reasons(false, 1, false, false, false)).containsExactly(GAP);
        assertThat(reasons(false, 4, false, false, false)).containsExactly(GAP);
    }

    @Test
    void theEndsOfTheScaleGoToThePanel() {
        assertThat(reasons(false, 0, true, false, false)).containsExactly(EXTREME);
    }

    @Test
    void somebodysFirstCaseGoesToThePanel() {
        assertThat(reasons(false, 0, false, true, false)).containsExactly(NEW);
    }

    @Test
    void aReviewOfTheSampleGoesToThePanel() {
        assertThat(reasons(false, 0, false, false, true)).containsExactly(SAMPLE);
    }

    @Test
    void allReasonsThatHoldAreGivenInTheTablesOrder() {
        assertThat(reasons(true, 2, true, true, true)).containsExactly(OPEN, GAP, EXTREME, NEW, SAMPLE);
        assertThat(reasons(false, 1, true, false, false)).containsExactly(GAP, EXTREME);
        assertThat(reasons(true, 0, false, false, true)).containsExactly(OPEN, SAMPLE);
        assertThat(reasons(false, 3, false, true, false)).containsExactly(GAP, NEW);
    }

    private List<String> reasons(boolean open, int gap, boolean extreme, boolean newValidator, boolean sampled) {
        return table.reasons(new Facts(open, gap, extreme, newValidator, sampled));
    }
}
