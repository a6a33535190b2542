package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualityoutcomes.assurance.domain.AValidation.NOON;
import static org.qualityoutcomes.assurance.domain.AValidation.PRIMARY;
import static org.qualityoutcomes.assurance.domain.AValidation.SECOND;

import org.junit.jupiter.api.Test;
import org.qualityoutcomes.worklist.Refusal;

class SeatTest {

    @Test
    void aSeatIsPassedOnBeforeAnybodyIsAsked() {
        Validation validation = AValidation.chosen();
        validation.assign(PRIMARY, "tara");
        assertThat(validation.second().validator()).isEqualTo("tara");
    }

    @Test
    void aSeatUnderDeclarationIsNotSwapped() {
        Validation validation = AValidation.invited();
        assertThatThrownBy(() -> validation.assign(PRIMARY, "tara")).isInstanceOf(Refusal.class);
        assertThat(validation.second().validator()).isEqualTo(SECOND);
    }

    @Test
    void aDeclinedSeatGoesToSomebodyElse() {
        Validation validation = AValidation.declinedBySecond();
        assertThatThrownBy(() -> validation.assign(PRIMARY, SECOND)).isInstanceOf(Refusal.class);
        validation.assign(PRIMARY, "tara");
        assertThat(validation.second().isVacant()).isFalse();
    }

    @Test
    void nobodyDeclaresForSomebodyElse() {
        Validation validation = AValidation.invited();
        assertThatThrownBy(() -> validation.declare(validation.second().id(), PRIMARY, false, "", true, NOON))
                .isInstanceOf(Refusal.class);
        assertThat(validation.second().isAccepted()).isFalse();
    }

    @Test
    void anInvitationWithoutAnAnswerLapsesAndSomebodyElseIsAsked() {
        Validation validation = AValidation.invited();
        Seat seat = validation.second();
        validation.lapse(seat, NOON);
        assertThat(validation.seatOf(SECOND)).isEmpty();
        seat.give("tara");
        validation.invite(seat, NOON);
        assertThat(validation.everAsked()).containsExactlyInAnyOrder(PRIMARY, SECOND, "tara");
        assertThat(validation.invitations())
                .extracting(Invitation::ending)
                .containsExactly(null, Invitation.Ending.LAPSED, null);
    }

    @Test
    void whoLeavesBeforeLockingTakesTheBegunJudgementsAlong() {
        Validation validation = AValidation.invited();
        Seat seat = validation.primary();
        validation.declare(seat.id(), PRIMARY, false, "", true, NOON);
        validation.vacate(seat, NOON);
        assertThat(seat.isVacant()).isTrue();
        assertThat(validation.seatOf(PRIMARY)).isEmpty();
        assertThat(seat.acceptedAt()).isEmpty();
    }

    @Test
    void whoLeavesAfterLockingLeavesAJudgementThatCountsNoMore() {
        Validation validation = AValidation.compared();
        validation.vacate(validation.primary(), NOON);
        assertThat(validation.isJudgeWithdrawn()).isTrue();
        assertThat(validation.seatOf(PRIMARY)).isEmpty();
        validation.leaveToPanel(NOON);
        assertThat(validation.outcomes())
                .allSatisfy(each -> assertThat(each.isResolved()).isFalse())
                .allSatisfy(each -> assertThat(each.validatedRating())
                        .isEqualTo(validation.second().rating(each.outcome())));
    }

    @Test
    void nobodyHoldsASeatOfAVoidedValidation() {
        Validation validation = AValidation.compared();
        validation.annul(NOON);
        assertThat(validation.seatOf(PRIMARY)).isEmpty();
        assertThat(validation.seatOf(SECOND)).isEmpty();
    }

    @Test
    void anInvitationThatHasEndedStaysAsItEnded() {
        Validation validation = AValidation.declinedBySecond();
        validation.assign(PRIMARY, "tara");
        validation.vacate(validation.second(), NOON);
        assertThat(validation.invitations())
                .filteredOn(each -> each.validator().equals(SECOND))
                .extracting(Invitation::ending)
                .containsExactly(Invitation.Ending.DECLINED);
    }

    @Test
    void thePanelSeesNothingOfAJudgementThatCountsNoMore() {
        Validation validation = AValidation.compared();
        validation.vacate(validation.primary(), NOON);
        assertThat(validation.primary().counting("O1")).isEqualTo(Opinion.none());
        assertThat(validation.second().counting("O1").rating()).isNotNull();
    }
}
