package org.qualityoutcomes.improvement.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.improvement.goals.Goals.Milestone;
import org.qualityoutcomes.improvement.goals.Goals.Priority;
import org.qualityoutcomes.improvement.goals.Goals.Risk;
import org.qualityoutcomes.improvement.goals.Goals.Target;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** Goals keep to the edition and to their limits, and are whole before the sponsor sees them. */
class GoalsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 9, 1);
    private static final Rating THREE = new Rating(3, SubLevel.LOW);

    private final Edition edition = TestEditions.shipped().get("2023");

    @Test
    void aPlanHasOneToEightPriorities() {
        assertThat(fields(Goals.NONE.gaps(edition))).contains("priority-1");
        assertThat(goals(8).contradictions(edition, TODAY)).isEmpty();
        assertThat(fields(goals(9).contradictions(edition, TODAY))).containsExactly("priority-1");
    }

    @Test
    void aLevelToReachIsOneOfTheEdition() {
        assertThat(fields(reaching("O1", THREE).contradictions(edition, TODAY))).isEmpty();
        assertThat(fields(reaching("O1", new Rating(9, SubLevel.LOW)).contradictions(edition, TODAY)))
                .containsExactly("target-O1");
        assertThat(fields(reaching("O1", new Rating(0, SubLevel.LOW)).contradictions(edition, TODAY)))
                .containsExactly("target-O1");
        assertThat(fields(reaching("O99", THREE).contradictions(edition, TODAY)))
                .containsExactly("target-O99");
    }

    @Test
    void eachOutcomeNeedsALevelToReach() {
        assertThat(fields(reaching("O1", THREE).gaps(edition)))
                .doesNotContain("target-O1")
                .contains("target-O2");
    }

    @Test
    void whatIsTooLongIsSaidBesideItsField() {
        Goals goals =
                new Goals(List.of(new Priority("x".repeat(301), "y".repeat(1001))), List.of(), List.of(), List.of());
        assertThat(fields(goals.contradictions(edition, TODAY))).containsExactly("priority-1", "why-1");
    }

    @Test
    void aMilestoneIsReachedOnADayThatHasBeen() {
        Goals goals = new Goals(
                List.of(),
                List.of(),
                List.of(new Milestone("Opened", TODAY, TODAY), new Milestone("Told", null, TODAY.plusDays(1))),
                List.of());
        assertThat(fields(goals.contradictions(edition, TODAY))).containsExactly("milestoneDone-2");
        assertThat(fields(goals.gaps(edition))).contains("milestoneDue-2").doesNotContain("milestoneDue-1");
    }

    @Test
    void aRiskIsWeighedAndMet() {
        Goals goals = new Goals(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Risk("Nobody comes", Scale.LOW, null, ""), new Risk("", Scale.LOW, Scale.HIGH, "Ask")));
        assertThat(fields(goals.gaps(edition)))
                .contains("impact-1", "response-1")
                .doesNotContain("likelihood-1");
        assertThat(fields(goals.contradictions(edition, TODAY))).containsExactly("risk-2");
    }

    private static Goals goals(int priorities) {
        return new Goals(
                Collections.nCopies(priorities, new Priority("Reach the wards", "")), List.of(), List.of(), List.of());
    }

    private static Goals reaching(String outcome, Rating rating) {
        return new Goals(List.of(), List.of(new Target(outcome, rating)), List.of(), List.of());
    }

    private static List<String> fields(List<Problem> problems) {
        return problems.stream().map(each -> String.valueOf(each.field())).toList();
    }
}
