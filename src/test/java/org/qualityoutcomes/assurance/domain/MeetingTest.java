package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qualityoutcomes.assurance.domain.AValidation.NOON;
import static org.qualityoutcomes.assurance.domain.AValidation.PRIMARY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.conflicts.Conflict;
import org.qualityoutcomes.assurance.conflicts.ConflictKind;
import org.qualityoutcomes.assurance.domain.Meeting.Item;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.worklist.Refusal;

class MeetingTest {

    private static final String CHAIR = "mona";

    private final Validation one = waiting();
    private final Validation other = waiting();
    private final Map<UUID, Set<String>> judges =
            new HashMap<>(Map.of(one.reviewId(), Set.of(PRIMARY), other.reviewId(), Set.of(PRIMARY)));
    private final Map<String, Conflict> ties = new HashMap<>();
    private final Meeting meeting = meeting(CHAIR, "ann", "ben", "cleo");

    @Test
    void aCaseWithoutAQuorumIsLeftAndTheOthersAreCalled() {
        attend(CHAIR, "ann", PRIMARY);
        MeetingCase left = meeting.caseOf(one.reviewId());
        left.withdraw("ann", Withdrawal.DECLARED, NOON);

        assertThat(meeting.call(panel(), NOON)).isFalse();
        assertThat(left.deferral()).contains("fewer than three");

        attend(CHAIR, "ann", "ben");
        assertThat(meeting.call(panel(), NOON)).isTrue();
        assertThat(left.isDeferred()).isTrue();
        assertThat(meeting.caseOf(other.reviewId()).moderator()).isEqualTo(CHAIR);
        assertThat(meeting.state()).isEqualTo(Meeting.State.IN_SESSION);
    }

    @Test
    void whoValidatedACaseOrIsTiedToItIsWithdrawnWhenItIsCalled() {
        ties.put("ben", new Conflict(ConflictKind.OFFICE, "Leads the region.", "Role", null, null));
        attend(CHAIR, "ann", "cleo", "ben", PRIMARY);
        meeting.call(panel(), NOON);

        assertThat(meeting.caseOf(one.reviewId()).withdrawals())
                .extracting(MeetingCase.Withdrawn::username, MeetingCase.Withdrawn::why)
                .containsExactlyInAnyOrder(tuple("ben", Withdrawal.TIED), tuple(PRIMARY, Withdrawal.VALIDATED));
        assertThat(panel().deciding(meeting.caseOf(one.reviewId()))).containsExactly(CHAIR, "ann", "cleo");
    }

    @Test
    void whoJudgedAnEarlierVersionDecidesNothingOfTheCase() {
        judges.put(one.reviewId(), Set.of("ben"));
        attend(CHAIR, "ann", "cleo", "ben");
        assertThat(panel().withdrawal("ben", meeting.caseOf(one.reviewId()))).contains(Withdrawal.VALIDATED);
    }

    @Test
    void aSoftConflictWithdrawsNobody() {
        ties.put("ben", new Conflict(ConflictKind.RECIPROCAL, "Judged the other's service.", "Seats", null, null));
        attend(CHAIR, "ann", "ben");
        assertThat(panel().isQuorate(meeting.caseOf(one.reviewId()))).isTrue();
    }

    @Test
    void aChairInConflictLeavesTheDecisionToAMemberWithout() {
        ties.put(CHAIR, new Conflict(ConflictKind.OWN_ORGANISATION, "Has a role there.", "Role", null, null));
        attend(CHAIR, "ann", "ben", "cleo");
        meeting.call(panel(), NOON);
        assertThat(meeting.caseOf(one.reviewId()).moderator()).isEqualTo("ann");
    }

    @Test
    void aConflictThatComesUpPassesTheCaseOnAndThenLosesTheQuorum() {
        attend(CHAIR, "ann", "ben", "cleo");
        meeting.call(panel(), NOON);
        MeetingCase called = meeting.caseOf(one.reviewId());

        meeting.withdraw(CHAIR, called, panel(), NOON);
        assertThat(called.moderator()).isEqualTo("ann");

        meeting.withdraw("ben", called, panel(), NOON);
        assertThat(called.isDeferred()).isTrue();
        assertThat(meeting.caseOf(other.reviewId()).isDeferred()).isFalse();
        assertThatThrownBy(() -> meeting.withdraw("cleo", called, panel(), NOON))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aCaseThatIsSettledMeanwhileIsNotCalled() {
        attend(CHAIR, "ann", "ben");
        other.select(Map.of(), NOON);
        meeting.call(panel(), NOON);
        assertThat(meeting.caseOf(other.reviewId()).deferral()).contains("does not wait");
    }

    @Test
    void theAgendaIsInTheOrderGivenAndWhatIsTakenOffWaitsForAnotherMeeting() {
        meeting.open();
        meeting.arrange(List.of(new Item(other.reviewId(), LocalTime.of(9, 30)), new Item(one.reviewId(), null)));
        assertThat(meeting.cases()).extracting(MeetingCase::reviewId).containsExactly(other.reviewId(), one.reviewId());
        assertThat(meeting.caseOf(other.reviewId()).startsAt()).isEqualTo("09:30");

        meeting.arrange(List.of(new Item(one.reviewId(), null)));
        assertThat(meeting.cases()).extracting(MeetingCase::reviewId).containsExactly(one.reviewId());
        assertThatThrownBy(() -> meeting.arrange(List.of())).isInstanceOf(Refusal.class);
    }

    @Test
    void aMeetingIsConvenedWithCasesAndThreeMembers() {
        assertThatThrownBy(() -> meeting(CHAIR, "ann")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Meeting(
                        cycle(), 1, LocalDate.of(2027, 6, 5), CHAIR, Set.of(CHAIR, "ann", "ben"), List.of()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aMeetingIsOverWhenNoCaseIsOpenAndThenStaysAsItWas() {
        attend(CHAIR, "ann", "ben");
        meeting.call(panel(), NOON);
        assertThatThrownBy(meeting::close).isInstanceOf(Refusal.class);

        meeting.cases().forEach(each -> meeting.defer(each, "No time was left."));
        meeting.remark("We met late.");
        meeting.close();
        assertThatThrownBy(() -> meeting.remark("We met early.")).isInstanceOf(Refusal.class);
        assertThatThrownBy(meeting::close).isInstanceOf(Refusal.class);
        assertThat(meeting.remarks()).isEqualTo("We met late.");
    }

    private void attend(String... present) {
        if (meeting.state() == Meeting.State.CONVENED) {
            meeting.open();
        }
        meeting.attend(List.of(present));
    }

    private Panel panel() {
        return new Panel(
                meeting,
                Map.of(one.reviewId(), one, other.reviewId(), other),
                judges,
                (username, ods) -> ties.containsKey(username) ? List.of(ties.get(username)) : List.of());
    }

    private Meeting meeting(String... members) {
        return new Meeting(
                cycle(),
                1,
                LocalDate.of(2027, 6, 5),
                CHAIR,
                List.of(members),
                List.of(one.reviewId(), other.reviewId()));
    }

    private static Cycle cycle() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        return new Cycle(new CycleId(UUID.randomUUID()), "2027", "Cycle 2027", "2023", day, day, day);
    }

    /** O1 is left open. */
    private static Validation waiting() {
        Validation validation = AValidation.compared();
        validation.select(Map.of("O1", List.of("The validators could not agree.")), NOON);
        return validation;
    }
}
