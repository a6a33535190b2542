package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualityoutcomes.improvement.domain.APlan.DUE;
import static org.qualityoutcomes.improvement.domain.APlan.OWNER;
import static org.qualityoutcomes.improvement.domain.APlan.SATISFACTION;
import static org.qualityoutcomes.improvement.domain.APlan.SENTENCE_ONLY;
import static org.qualityoutcomes.improvement.domain.APlan.TODAY;
import static org.qualityoutcomes.improvement.domain.APlan.planned;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** What two people plan at once is kept or shown, never lost; and a plan is finished only with measures that hold. */
class ImprovementPlanTest {

    private final ImprovementPlan plan = APlan.opened();
    private final ImprovementAction required = plan.part(true).get(0);

    @Test
    void ownActionsOfTwoPeopleAreBothThere() {
        plan.write(false, List.of(APlan.added("Tell what we learned")), Map.of());
        plan.write(false, List.of(APlan.added("Open on Sundays")), Map.of());

        assertThat(plan.part(false))
                .extracting(ImprovementAction::name)
                .containsExactly("2027-ZA1-A2", "2027-ZA1-A3", "2027-ZA1-A4");
    }

    @Test
    void whatTheSenderLeftAloneStaysAsSomebodyElseChangedIt() {
        PlannedAction opened = required.planned();
        plan.write(true, List.of(planned(required, OWNER, DUE, SATISFACTION)), seen(opened));

        plan.write(true, List.of(opened), seen(opened));

        assertThat(required.owner()).isEqualTo(OWNER);
    }

    @Test
    void whatBothChangedIsRefusedByName() {
        PlannedAction opened = required.planned();
        plan.write(true, List.of(planned(required, OWNER, DUE, SATISFACTION)), seen(opened));

        assertThatThrownBy(() ->
                        plan.write(true, List.of(planned(required, "team2.za1", DUE, SATISFACTION)), seen(opened)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("action-" + required.id());
                            assertThat(problem.sentence()).startsWith("2027-ZA1-A1: somebody else has changed this");
                        }));
    }

    @Test
    void theSameChangeOfTwoPeopleIsNoConflict() {
        PlannedAction opened = required.planned();
        PlannedAction same = planned(required, OWNER, DUE, SATISFACTION);
        plan.write(true, List.of(same), seen(opened));
        plan.write(true, List.of(same), seen(opened));
        assertThat(required.owner()).isEqualTo(OWNER);
    }

    @Test
    void figuresAreTheSameWithAndWithoutTrailingZeros() {
        SuccessMeasure stored = new SuccessMeasure(
                MeasureKind.USER_SATISFACTION, "percent of users", new BigDecimal("60.00"), new BigDecimal("80.00"));
        assertThat(stored).isEqualTo(SATISFACTION);
        assertThat(stored.title()).isEqualTo("User satisfaction: 60 to 80 percent of users");
    }

    @Test
    void aPlanIsNotFinishedWithoutWhatEachActionIsMeasuredBy() {
        assertThat(gapsWith(SuccessMeasure.NONE)).extracting(Problem::field).containsExactly("kind-" + required.id());
        assertThat(gapsWith(SENTENCE_ONLY)).isEmpty();
        assertThat(gapsWith(SATISFACTION)).isEmpty();
    }

    @Test
    void aTargetNeedsUnitAndBaselineAndADifference() {
        BigDecimal eighty = new BigDecimal("80");
        assertThat(gapsWith(new SuccessMeasure(MeasureKind.REACH, " ", null, eighty)))
                .extracting(Problem::field)
                .containsExactly("unit-" + required.id(), "baseline-" + required.id());
        assertThat(gapsWith(new SuccessMeasure(MeasureKind.REACH, "searches", eighty, eighty)))
                .extracting(Problem::field)
                .containsExactly("target-" + required.id());
    }

    private List<Problem> gapsWith(SuccessMeasure success) {
        plan.write(true, List.of(planned(required, OWNER, DUE, success)), Map.of());
        return required.gaps(TODAY, List.of(OWNER));
    }

    private Map<UUID, String> seen(PlannedAction opened) {
        return Map.of(required.id(), opened.print());
    }
}
