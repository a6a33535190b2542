package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.qualityoutcomes.improvement.domain.APlan.DUE;
import static org.qualityoutcomes.improvement.domain.APlan.NOON;
import static org.qualityoutcomes.improvement.domain.APlan.OWNER;
import static org.qualityoutcomes.improvement.domain.APlan.SATISFACTION;
import static org.qualityoutcomes.improvement.domain.APlan.SENTENCE_ONLY;
import static org.qualityoutcomes.improvement.domain.APlan.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** Actions prove themselves before they close, and a plan is finished only when each required one is planned. */
class ImprovementActionTest {

    private final ImprovementPlan plan = APlan.opened();

    private ImprovementAction required() {
        return plan.part(true).get(0);
    }

    private void planned(String owner, LocalDate due) {
        PlannedAction declined = new PlannedAction(
                required().id(),
                "O3",
                "Ask thirty",
                false,
                "",
                owner,
                due,
                "Thirty people have been asked.",
                SENTENCE_ONLY);
        plan.write(true, List.of(declined), Map.of());
    }

    @Test
    void aRequiredActionCannotBeDeclined() {
        planned(OWNER, TODAY.plusMonths(3));

        assertThat(required().isChosen()).isTrue();
    }

    @Test
    void aDevelopmentPlanNeedsOwnerDateAndMeasureForEachRequiredAction() {
        planned("lead.zb1", TODAY.plusYears(2).plusDays(1));

        assertThatThrownBy(() -> plan.written(true, TODAY, List.of(OWNER), "lead.za1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("choose who does it")
                .hasMessageContaining("within two years");
        planned(OWNER, TODAY.plusMonths(3));
        plan.written(true, TODAY, List.of(OWNER), "lead.za1");
    }

    @Test
    void anActionIsNotDoneWithoutANoteNorProvedWithoutEvidence() {
        ImprovementAction action = APlan.agreed(SENTENCE_ONLY);
        assertThatThrownBy(action::carriedOut).isInstanceOf(Refusal.class);
        action.note("Asked thirty.");
        action.carriedOut();

        assertThatThrownBy(() -> action.proved(APlan.OWNER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("only with proof");
    }

    @Test
    void aNoteHasAnEnd() {
        ImprovementAction action = APlan.agreed(SENTENCE_ONLY);
        action.note("n".repeat(6000));

        assertThatThrownBy(() -> action.note("n".repeat(6001)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("6,000 characters");
        assertThat(action.doneNote()).hasSize(6000);
    }

    @Test
    void anActionClosesOnlyAfterItWasVerified() {
        ImprovementAction action = APlan.proved(SENTENCE_ONLY);
        assertThatThrownBy(() -> action.close(NOON)).isInstanceOf(Refusal.class);

        action.verified(true, "");
        action.close(NOON);

        assertThat(action.state()).isEqualTo(ActionState.CLOSED);
    }

    @Test
    void aTargetIsNotProvedBeforeTheFigureAchievedIsEntered() {
        ImprovementAction action = APlan.carriedOut(SATISFACTION);
        action.prove(new EvidenceId(UUID.randomUUID()));
        assertThat(refusedFields(() -> action.proved(APlan.OWNER))).containsExactly("achieved");

        action.achieve(new BigDecimal("72.50"));
        action.proved(OWNER);

        assertThat(action.achieved()).isEqualTo(new BigDecimal("72.5"));
        assertThat(refusedFields(() -> action.achieve(BigDecimal.TEN))).containsOnlyNulls();
    }

    @Test
    void whereNoTargetWasSetThereIsNoFigureToEnter() {
        ImprovementAction action = APlan.agreed(SENTENCE_ONLY);
        assertThat(refusedFields(() -> action.achieve(BigDecimal.TEN))).containsExactly("achieved");
    }

    @Test
    void progressIsReportedFromTheAgreementToTheEndAndNoDayOutside() {
        ImprovementAction action = APlan.agreed(SENTENCE_ONLY);
        assertThat(refusedFields(() -> report(action, TODAY.minusDays(1), 10, "")))
                .containsExactly("asOf");
        assertThat(refusedFields(() -> report(action, DUE.plusDays(1), 10, ""))).containsExactly("asOf");
        assertThat(refusedFields(() -> report(action, TODAY, 101, ""))).containsExactly("percent");
        assertThat(refusedFields(() -> report(action, TODAY, null, " "))).containsExactly("percent");
        assertThat(refusedFields(() -> report(action, TODAY, null, "x".repeat(1001))))
                .containsExactly("note");

        report(action, TODAY, 100, "");
        report(action, TODAY, 40, "It was less than we thought.");
        report(action, DUE, null, "A note alone leaves the figure.");

        assertThat(action.percent()).isEqualTo(40);
        assertThat(action.progress()).hasSize(3);
    }

    @Test
    void aPlannedOrClosedActionHasNoProgressToReport() {
        assertThatThrownBy(() -> report(required(), TODAY, 10, "")).hasMessageContaining("it is planned");
        ImprovementAction action = APlan.proved(SENTENCE_ONLY);
        report(action, TODAY, 100, "");
        action.verified(true, "");
        action.close(NOON);
        assertThatThrownBy(() -> report(action, TODAY, 100, "")).hasMessageContaining("it is closed");
    }

    @Test
    void aReturnedActionNeedsItsProofAnewAndKeepsTheCommentUntilThen() {
        ImprovementAction action = APlan.proved(SENTENCE_ONLY);
        assertThatThrownBy(() -> action.verified(false, " ")).isInstanceOf(Refusal.class);

        action.verified(false, "Show the answers.");

        assertThat(action.evidence()).isNull();
        action.carriedOut();
        assertThat(action.returnComment()).isEqualTo("Show the answers.");
        assertThatThrownBy(() -> action.proved(APlan.OWNER)).isInstanceOf(Refusal.class);
        action.prove(new EvidenceId(UUID.randomUUID()));
        action.proved(OWNER);
        assertThat(action.returnComment()).isEmpty();
    }

    private static void report(ImprovementAction action, LocalDate day, @Nullable Integer percent, String note) {
        action.report(new Progress(day, percent, note), OWNER, NOON, DUE);
    }

    private static List<String> refusedFields(ThrowingCallable deed) {
        Refusal refusal = catchThrowableOfType(Refusal.class, deed);
        assertThat(refusal).isNotNull();
        return refusal.problems().stream().map(Problem::field).toList();
    }
}
