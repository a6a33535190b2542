package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.qualityoutcomes.improvement.domain.APlan.DUE;
import static org.qualityoutcomes.improvement.domain.APlan.NOON;
import static org.qualityoutcomes.improvement.domain.APlan.OWNER;
import static org.qualityoutcomes.improvement.domain.APlan.SENTENCE_ONLY;
import static org.qualityoutcomes.improvement.domain.APlan.TODAY;
import static org.qualityoutcomes.improvement.domain.APlan.planned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.IssuedReport;
import org.qualityoutcomes.reporting.IssuedReport.Point;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** What is required is answered, split, met, and changed by a newer report, and nothing that was planned is lost. */
class RequiredActionsPolicyTest {

    private static final String BY = "regional.north";

    private final ImprovementPlan plan = APlan.opened();
    private final RequiredActionsPolicy policy = new RequiredActionsPolicy(plan);
    private final RequiredPoint point = plan.points().get(0);
    private final ImprovementAction first = plan.part(true).get(0);

    @Test
    void whatNobodyDoesByADayAnswersNothing() {
        assertThat(policy.unanswered()).containsExactly(point);
        plan(first, OWNER);
        assertThat(policy.unanswered()).isEmpty();
    }

    @Test
    void aRequiredActionThatWasSplitIsMetWithTheLastOfItsActions() {
        plan.addAction(point.id(), "Ask the wards too");
        ImprovementAction second = plan.part(true).get(1);
        assertThat(second.name()).isEqualTo("2027-ZA1-A3");
        assertThat(second.kind()).isEqualTo(ActionKind.REQUIRED);
        plan(first, OWNER);
        plan(second, OWNER);
        plan.start(true, TODAY);

        close(first);
        assertThat(policy.isMet(point)).isFalse();
        close(second);
        assertThat(policy.isMet(point)).isTrue();
    }

    @Test
    void theOnlyActionOfWhatIsRequiredStays() {
        assertThatThrownBy(() -> plan.removeAction(first.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2027-ZA1-A1 is the only action for what is required");
        plan.addAction(point.id(), "Ask the wards too");
        plan.removeAction(first.id());
        assertThat(plan.part(true)).extracting(ImprovementAction::text).containsExactly("Ask the wards too");
        plan.addAction(point.id(), "Ask the students");
        assertThat(plan.part(true)).extracting(ImprovementAction::name).doesNotHaveDuplicates();
    }

    @Test
    void whatTheTeamPlannedBeforeMayAnswerWhatIsRequired() {
        plan.write(false, List.of(APlan.added("Ask at the gate")), Map.of());
        ImprovementAction own = plan.part(false).get(1);
        plan.answer(own.id(), point.id());
        assertThat(policy.actions(point)).containsExactly(first, own);
        assertThat(own.kind()).isEqualTo(ActionKind.REQUIRED);
        assertThat(own.outcome()).isEqualTo("O3");
        assertThat(plan.part(false)).hasSize(1);
    }

    @Test
    void whatTheTeamPlannedBeforeGoesBackToItsPlanWhenItAnswersNoMore() {
        plan.write(false, List.of(APlan.added("Ask at the gate")), Map.of());
        ImprovementAction own = plan.part(false).get(1);
        plan.answer(own.id(), point.id());

        plan.removeAction(own.id());

        assertThat(policy.actions(point)).containsExactly(first);
        assertThat(plan.part(false)).contains(own);
        assertThat(own.kind()).isEqualTo(ActionKind.OWN);
        assertThat(own.outcome()).isEqualTo("O1");
        assertThat(own.text()).isEqualTo("Ask at the gate");
    }

    @Test
    void aRecommendationIsTakenUpOrDeclinedAsItself() {
        ImprovementAction recommended = plan.part(false).get(0);
        assertThatThrownBy(() -> plan.answer(recommended.id(), point.id()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactly("ownAction"));
        assertThat(recommended.kind()).isEqualTo(ActionKind.RECOMMENDED);
        assertThat(plan.part(false)).containsExactly(recommended);
    }

    @Test
    void whatIsRequiredNoLongerHoldsNothingUp() {
        plan.follow(newer(new Point(UUID.randomUUID(), "O1", "O1-2-1", "Tell the board", null)));
        ImprovementAction now = plan.part(true).get(1);
        plan(now, OWNER);

        plan.written(true, TODAY, List.of(OWNER), "lead.za1");

        assertThat(first.isChosen()).isFalse();
        assertThat(plan.start(true, TODAY)).containsExactly(now);
        assertThat(first.declinedReason()).isNotBlank();
    }

    @Test
    void theOnlyActionOfWhatIsRequiredNoLongerCanBeTakenOut() {
        plan.follow(newer(new Point(UUID.randomUUID(), "O1", "O1-2-1", "Tell the board", null)));
        plan.removeAction(first.id());
        assertThat(plan.part(true)).extracting(ImprovementAction::text).containsExactly("Tell the board");
    }

    @Test
    void onlyWhatTheReportRequiresCanBeAnswered() {
        assertThatThrownBy(() -> plan.addAction(UUID.randomUUID(), "Something")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plan.addAction(point.id(), " "))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactly("moreText"));
    }

    @Test
    void anAcceptedPlanThatAnswersEverythingDischarges() {
        outside();
        assertThat(policy.isDischarged()).isFalse();
        plan.reviewed(true, "", BY, NOON);
        assertThat(policy.isDischarged()).isTrue();
        assertThat(plan.lastDecision(true)).isEqualTo(new Decided(Decided.Verdict.ACCEPTED, BY, NOON));
    }

    @Test
    void aPlanIsAcceptedOnce() {
        outside();
        plan.reviewed(true, "", BY, NOON);
        assertThatThrownBy(() -> plan.reviewed(true, "", "regional2.north", NOON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("in force");
    }

    @Test
    void aNewerReportAddsAndDropsAndNothingIsLost() {
        plan(first, OWNER);
        List<String> changes = plan.follow(newer(new Point(UUID.randomUUID(), "O1", "O1-2-1", "Tell the board", null)));

        assertThat(changes)
                .containsExactly(
                        "No longer required: Ask people who do not use the service", "Required now: Tell the board");
        assertThat(plan.points()).hasSize(2);
        assertThat(plan.points().get(0).isRequired()).isFalse();
        assertThat(first.owner()).isEqualTo(OWNER);
        assertThat(policy.unanswered()).extracting(RequiredPoint::text).containsExactly("Tell the board");
        assertThat(plan.part(true)).hasSize(2);
    }

    @Test
    void theSameReportOnceMoreChangesNothing() {
        Point same = new Point(UUID.randomUUID(), point.outcome(), null, point.text(), DUE);
        assertThat(plan.follow(newer(same))).isEmpty();
        assertThat(plan.points().get(0).id()).isEqualTo(point.id());
        assertThat(plan.points().get(0).due()).isEqualTo(DUE);
        assertThat(plan.part(true)).hasSize(1);
    }

    @Test
    void otherWordsForTheSameLineAreSaid() {
        Point reworded = new Point(point.id(), "O3", null, "Ask thirty people", null);
        assertThat(plan.follow(newer(reworded))).containsExactly("Worded anew: Ask thirty people");
        assertThat(plan.part(true)).containsExactly(first);
    }

    @Test
    void whatIsRequiredWhileThePlanIsOutsideBarsItsAcceptance() {
        outside();
        plan.follow(newer(
                new Point(point.id(), point.outcome(), null, point.text(), null),
                new Point(UUID.randomUUID(), "O1", null, "Tell the board", null)));
        assertThatThrownBy(() -> plan.reviewed(true, "", BY, NOON))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(new Problem(
                                "decision", "No action answers what the report requires yet: O1, Tell the board")));
        plan.reviewed(false, "The board is new.", BY, NOON);
        plan.addAction(plan.points().get(1).id(), "Write a paper for the board");
        plan(plan.part(true).get(1), OWNER);
        plan.written(true, TODAY, List.of(OWNER), "lead.za1");
        assertThat(plan.state(true)).isEqualTo(PlanState.APPROVAL);
    }

    @Test
    void whatIsRequiredOnceThePlanIsInForceGetsAnActionThatBeginsAtOnce() {
        outside();
        plan.reviewed(true, "", BY, NOON);
        plan.follow(newer(
                new Point(point.id(), point.outcome(), null, point.text(), null),
                new Point(UUID.randomUUID(), "O1", null, "Tell the board", null)));
        RequiredPoint added = plan.points().get(1);
        assertThat(policy.isDischarged()).isFalse();
        PlannedAction paper = APlan.added("Write a paper for the board");
        assertThatThrownBy(() -> plan.agreeRequired(point.id(), paper, TODAY, List.of(OWNER)))
                .hasMessageContaining("answers this already");
        assertThatThrownBy(() -> plan.agreeRequired(added.id(), paper, TODAY, List.of()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactly("newOwner"));

        ImprovementAction action = plan.agreeRequired(added.id(), paper, TODAY, List.of(OWNER));

        assertThat(action.state()).isEqualTo(ActionState.AGREED);
        assertThat(action.kind()).isEqualTo(ActionKind.REQUIRED);
        assertThat(policy.actions(added)).containsExactly(action);
        assertThat(policy.isDischarged()).isTrue();
    }

    @Test
    void whileThePlanIsWrittenWhatIsRequiredIsPlannedInIt() {
        assertThatThrownBy(() -> plan.agreeRequired(point.id(), APlan.added("Ask"), TODAY, List.of(OWNER)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not at this point");
    }

    @Test
    void whatTheRegionalLeadGaveUpAltogetherIsOpenNoMore() {
        outside();
        plan.reviewed(true, "", BY, NOON);
        plan.start(true, TODAY);
        first.cancelRequired(new Why("The service moves to another trust.", BY, NOON));

        assertThat(policy.isGivenUp(point)).isTrue();
        assertThat(policy.isMet(point)).isFalse();
        PlanView.Duty duty = PlanViews.of(
                        List.of(plan), mock(ActionPeople.class), new ActionStatusPolicy(new WorkingDays(), 20), TODAY)
                .of(plan, List.of())
                .duty();
        assertThat(duty.open()).isZero();
        assertThat(duty.standing()).singleElement().matches(PlanView.Requirement::givenUp);
    }

    @Test
    void whatIsPlannedForAfterTheDayOfTheReportIsSaidToBeLate() {
        plan(first, OWNER);
        wantedBy(DUE);
        assertThat(policy.isTooLate(plan.points().get(0))).isFalse();
        wantedBy(DUE.minusDays(1));
        assertThat(policy.isTooLate(plan.points().get(0))).isTrue();
    }

    private void wantedBy(LocalDate day) {
        plan.follow(new IssuedReport(
                plan.review(),
                UUID.randomUUID(),
                NOON,
                List.of(new IssuedReport.Point(point.id(), point.outcome(), null, point.text(), day)),
                List.of()));
    }

    @Test
    void aQuarterIsNotedInAFewWordsAndNeverInNone() {
        assertThatThrownBy(() -> plan.note(NOON, BY, " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plan.note(NOON, BY, "n".repeat(1001))).isInstanceOf(Refusal.class);
        plan.note(NOON, BY, "Nothing has changed.");
        assertThat(plan.notes()).hasSize(1);
    }

    @Test
    void aMissedDeadlineIsSaidOnce() {
        assertThat(plan.miss(TODAY)).isTrue();
        assertThat(plan.miss(TODAY.plusDays(1))).isFalse();
        assertThat(plan.missedOn()).isEqualTo(TODAY);
    }

    private void outside() {
        plan(first, OWNER);
        plan.written(true, TODAY, List.of(OWNER), "lead.za1");
        plan.decided(true, true, "", "sponsor.za1", NOON);
    }

    private void plan(ImprovementAction action, String owner) {
        plan.write(true, List.of(planned(action, owner, DUE, SENTENCE_ONLY)), Map.of());
    }

    private static void close(ImprovementAction action) {
        action.note("Done.");
        action.carriedOut();
        if (action.success().hasTarget()) {
            action.achieve(BigDecimal.TEN);
        }
        action.prove(new EvidenceId(UUID.randomUUID()));
        action.proved(OWNER);
        action.verified(true, "");
        action.close(NOON);
    }

    private IssuedReport newer(Point... required) {
        return new IssuedReport(
                plan.review(),
                UUID.randomUUID(),
                NOON.plus(20, ChronoUnit.DAYS),
                Stream.of(required).toList(),
                List.of());
    }
}
