package org.qualityoutcomes.selfevaluation.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualityoutcomes.selfevaluation.priorities.AWorksheet.ACTION;
import static org.qualityoutcomes.selfevaluation.priorities.AWorksheet.PRIORITY;
import static org.qualityoutcomes.selfevaluation.priorities.AWorksheet.TODAY;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.DraftAction;
import org.qualityoutcomes.selfevaluation.priorities.SmartChecks.Check;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

class WorksheetRulesTest {

    private final Edition edition = TestEditions.shipped().get("2023");

    @Test
    void nothingIsMissingInAFinishedWorksheet() {
        assertThat(WorksheetRules.gaps(AWorksheet.of(List.of(PRIORITY), List.of(ACTION)), TODAY))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamedByItsField() {
        assertThat(fields(WorksheetRules.gaps(Worksheet.EMPTY, TODAY))).containsExactly("priority-1");
        Worksheet begun = AWorksheet.of(
                List.of(PRIORITY, new Priority("", "", null, 3, null)),
                List.of(AWorksheet.empty("", ""), AWorksheet.action(TODAY)));
        assertThat(fields(WorksheetRules.gaps(begun, TODAY)))
                .containsExactly(
                        "outcome-2",
                        "priority-2",
                        "effort-2",
                        "actionOutcome-1",
                        "owner-1",
                        "measure-1",
                        "due-1",
                        "due-2");
    }

    @Test
    void anOutcomeWithAPriorityHasAnActionOrAReason() {
        Priority other = new Priority("O6", "Collect impact", 4, 3, null);
        Worksheet bare = AWorksheet.of(List.of(PRIORITY, other), List.of(ACTION));
        assertThat(WorksheetRules.gaps(bare, TODAY))
                .containsExactly(new Problem("noActionReason", "Add an action for O6, or say why there is none."));
        assertThat(WorksheetRules.gaps(
                        new Worksheet(bare.priorities(), bare.actions(), "We wait for the report."), TODAY))
                .isEmpty();
    }

    @Test
    void whatCannotBeRightIsNotKept() {
        ImprovementWorksheet worksheet = new ImprovementWorksheet(new ReviewId(UUID.randomUUID()));
        Worksheet wrong = AWorksheet.of(
                List.of(new Priority("O9", "x".repeat(501), 0, 6, null)),
                List.of(AWorksheet.empty("O1", "O2.L1.a"), backwards()));
        assertThatThrownBy(() -> worksheet.write(wrong, edition))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(fields(refusal.problems()))
                        .containsExactly("outcome-1", "priority-1", "effort-1", "impact-1", "indicator-1", "due-2"));
        assertThat(worksheet.seen()).isEqualTo(Worksheet.EMPTY);
        Worksheet tooMany = AWorksheet.of(Collections.nCopies(13, PRIORITY), List.of());
        assertThat(WorksheetRules.contradictions(tooMany, edition)).hasSize(1);
    }

    @Test
    void theChecksSayWhatIsGoodAndWhatIsMissing() {
        Worksheet worksheet = AWorksheet.of(List.of(PRIORITY), List.of());
        assertThat(SmartChecks.of(ACTION, worksheet, TODAY)).allMatch(Check::met);
        assertThat(SmartChecks.of(AWorksheet.empty("O1", ""), worksheet, TODAY)).noneMatch(Check::met);
        assertThat(SmartChecks.of(AWorksheet.empty("O1", "O1.L1.a"), worksheet, TODAY))
                .filteredOn(Check::met)
                .extracting(Check::sentence)
                .containsExactly("Relevant: it serves an indicator or a priority.");
        assertThat(isInTime(TODAY)).isFalse();
        assertThat(isInTime(TODAY.plusDays(1))).isTrue();
        assertThat(isInTime(TODAY.plusYears(2))).isFalse();
    }

    private static boolean isInTime(LocalDate due) {
        return SmartChecks.of(AWorksheet.action(due), Worksheet.EMPTY, TODAY)
                .get(4)
                .met();
    }

    private static DraftAction backwards() {
        return new DraftAction("O1", "", "Ask", "", "", "", null, null, "", TODAY, TODAY.minusDays(1));
    }

    private static List<String> fields(List<Problem> problems) {
        return problems.stream().map(Problem::field).toList();
    }
}
