package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualityoutcomes.improvement.domain.APlan.DUE;
import static org.qualityoutcomes.improvement.domain.APlan.NOON;
import static org.qualityoutcomes.improvement.domain.APlan.SENTENCE_ONLY;
import static org.qualityoutcomes.improvement.domain.APlan.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;

/** Agreed on 1 September and due on 1 December 2027; 3 November lies twenty working days before that. */
class ActionStatusPolicyTest {

    private static final LocalDate NEAR = LocalDate.of(2027, 11, 3);

    private final ActionStatusPolicy policy = new ActionStatusPolicy(new WorkingDays(), 20);
    private final ImprovementAction action = APlan.agreed(SENTENCE_ONLY);

    @Test
    void whatNobodyReportedOnIsNotStarted() {
        assertThat(policy.status(action, TODAY)).isEqualTo(ActionStatus.NOT_STARTED);
        assertThat(policy.status(action, NEAR.minusDays(1))).isEqualTo(ActionStatus.NOT_STARTED);
    }

    @Test
    void anyReportSetsItOnTrackWhileTheDayIsFar() {
        APlan.report(action, TODAY, null);
        assertThat(policy.status(action, NEAR.minusDays(1))).isEqualTo(ActionStatus.ON_TRACK);
    }

    @Test
    void nearTheDayItIsAtRiskWhileLessIsDoneThanTimeHasGone() {
        assertThat(policy.status(action, NEAR)).isEqualTo(ActionStatus.AT_RISK);
        APlan.report(action, NEAR, 68);
        assertThat(policy.status(action, NEAR)).isEqualTo(ActionStatus.AT_RISK);
        APlan.report(action, NEAR, 69);
        assertThat(policy.status(action, NEAR)).isEqualTo(ActionStatus.ON_TRACK);
    }

    @Test
    void onItsDayItIsNotOverdueYet() {
        APlan.report(action, NEAR, 99);
        assertThat(policy.status(action, DUE)).isEqualTo(ActionStatus.AT_RISK);
        assertThat(policy.status(action, DUE.plusDays(1))).isEqualTo(ActionStatus.OVERDUE);
    }

    @Test
    void whatIsCarriedOutIsNotAtRiskButOverdueUntilItIsProved() {
        ImprovementAction done = APlan.carriedOut(SENTENCE_ONLY);
        assertThat(policy.status(done, DUE)).isEqualTo(ActionStatus.TO_BE_PROVED);
        assertThat(done.percent()).isNull();
        assertThat(policy.status(done, DUE.plusDays(1))).isEqualTo(ActionStatus.OVERDUE);
    }

    @Test
    void whatIsRequiredAndPutOffIsAtRiskAndFromTheDayThatWasAgreedFirstOverdue() {
        APlan.report(action, TODAY, 90);
        putOff(action, DUE.plusYears(1));
        assertThat(policy.status(action, TODAY)).isEqualTo(ActionStatus.AT_RISK);
        assertThat(policy.status(action, DUE)).isEqualTo(ActionStatus.AT_RISK);
        assertThat(policy.status(action, DUE.plusDays(1))).isEqualTo(ActionStatus.OVERDUE);
        putOff(action, DUE.plusYears(1).plusDays(1));
        assertThat(action.moved()).isEqualTo("Moved 2 times, first due 1 December 2027");
        putOff(action, DUE);
        assertThat(policy.status(action, TODAY)).as("back to what was agreed").isEqualTo(ActionStatus.ON_TRACK);
    }

    @Test
    void whatTheLibraryTookUpAndPutOffTurnsFromRedToAmberAtMost() {
        ImprovementPlan plan = APlan.opened();
        ImprovementAction own = plan.part(false).get(0);
        plan.write(false, List.of(APlan.planned(own, APlan.OWNER, DUE, SENTENCE_ONLY)), Map.of());
        own.agree(TODAY);
        APlan.report(own, TODAY, 90);
        assertThat(own.moved()).isEmpty();
        assertThat(policy.status(own, DUE.plusDays(1))).isEqualTo(ActionStatus.OVERDUE);
        putOff(own, DUE.plusMonths(6));
        assertThat(policy.status(own, DUE)).isEqualTo(ActionStatus.ON_TRACK);
        assertThat(policy.status(own, DUE.plusDays(1))).isEqualTo(ActionStatus.AT_RISK);
    }

    private static void putOff(ImprovementAction action, LocalDate to) {
        action.move(to, new Why("It takes longer.", APlan.OWNER, NOON), TODAY);
    }

    @Test
    void whatIsProvedAwaitsVerificationHoweverLateAndThenCloses() {
        ImprovementAction proved = APlan.proved(SENTENCE_ONLY);
        assertThat(policy.status(proved, DUE.plusYears(1))).isEqualTo(ActionStatus.AWAITING_VERIFICATION);
        proved.verified(true, "");
        proved.close(NOON);
        assertThat(policy.status(proved, DUE.plusYears(1))).isEqualTo(ActionStatus.CLOSED);
    }

    @Test
    void redAmberAndGreenAreSaidInWords() {
        APlan.report(action, TODAY, 10);
        assertThat(policy.status(action, TODAY).words()).isEqualTo("Green: On track");
        assertThat(policy.status(action, DUE).words()).isEqualTo("Amber: At risk");
        assertThat(policy.status(action, DUE.plusDays(1)).words()).isEqualTo("Red: Overdue");
        assertThat(ActionStatus.CLOSED.words()).isEqualTo("Closed");
    }

    @Test
    void timeCountsFromTheDayOnWhichTheWorkBeginsAndSilenceAfterItIsARisk() {
        LocalDate start = LocalDate.of(2027, 10, 1);
        ImprovementAction late = beginning(start);
        // twenty working days after 1 October
        LocalDate quiet = LocalDate.of(2027, 10, 29);
        assertThat(policy.status(late, quiet)).isEqualTo(ActionStatus.NOT_STARTED);
        assertThat(policy.status(late, quiet.plusDays(3))).isEqualTo(ActionStatus.AT_RISK);
        APlan.report(late, NEAR, 55);
        assertThat(policy.status(late, NEAR)).isEqualTo(ActionStatus.ON_TRACK);
    }

    private static ImprovementAction beginning(LocalDate start) {
        ImprovementPlan plan = APlan.opened();
        ImprovementAction action = plan.part(true).get(0);
        PlannedAction planned = APlan.planned(action, APlan.OWNER, DUE, SENTENCE_ONLY);
        plan.write(
                true,
                List.of(new PlannedAction(
                        planned.id(),
                        planned.outcome(),
                        planned.text(),
                        true,
                        "",
                        planned.owner(),
                        planned.due(),
                        planned.measure(),
                        SENTENCE_ONLY,
                        new ActionTerms(null, "", start, null, null))),
                Map.of());
        action.agree(TODAY);
        return action;
    }

    @Test
    void aRecommendationIsBeingPlannedUntilThePlanIsInForceWithoutIt() {
        ImprovementPlan plan = APlan.opened();
        ImprovementAction recommended = plan.part(false).get(0);
        assertThat(policy.status(recommended, TODAY)).isEqualTo(ActionStatus.PLANNED);
        plan.write(
                false,
                List.of(new PlannedAction(
                        recommended.id(),
                        "O6",
                        recommended.text(),
                        false,
                        "Done already.",
                        null,
                        null,
                        "",
                        SENTENCE_ONLY)),
                Map.of());
        plan.written(false, TODAY, List.of(), "lead.za1");
        plan.decided(false, true, "", "sponsor.za1", APlan.NOON);
        assertThat(policy.status(recommended, TODAY)).isEqualTo(ActionStatus.NOT_TAKEN_UP);
    }
}
