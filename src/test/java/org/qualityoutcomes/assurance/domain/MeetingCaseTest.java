package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualityoutcomes.assurance.domain.AValidation.EDITION;
import static org.qualityoutcomes.assurance.domain.AValidation.NOON;
import static org.qualityoutcomes.assurance.domain.AValidation.THREE_LOW;
import static org.qualityoutcomes.assurance.domain.AValidation.TWO_HIGH;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.worklist.Refusal;

class MeetingCaseTest {

    private final MeetingCase moderated = new MeetingCase(0, UUID.randomUUID());

    @Test
    void closingWhatWasLeftOpenTakesAReason() {
        ValidatedOutcome open = new ValidatedOutcome(0, "O1", TWO_HIGH);
        assertThatThrownBy(() -> moderated.decide(EDITION, open, TWO_HIGH, "")).isInstanceOf(Refusal.class);
    }

    @Test
    void aReasonFitsIntoTwoThousandCharacters() {
        ValidatedOutcome open = new ValidatedOutcome(0, "O1", TWO_HIGH);
        assertThatThrownBy(() -> moderated.decide(EDITION, open, TWO_HIGH, "x".repeat(2001)))
                .isInstanceOf(Refusal.class);
        moderated.decide(EDITION, open, TWO_HIGH, "x".repeat(2000));
    }

    @Test
    void confirmingWhatWasValidatedTakesNone() {
        ValidatedOutcome agreed =
                new ValidatedOutcome(0, "O1", new AgreementPolicy.Compared(TWO_HIGH, "by a rule"), TWO_HIGH);
        assertThatCode(() -> moderated.decide(EDITION, agreed, TWO_HIGH, "")).doesNotThrowAnyException();
    }

    @Test
    void changingWhatWasValidatedTakesAReason() {
        ValidatedOutcome agreed =
                new ValidatedOutcome(0, "O1", new AgreementPolicy.Compared(TWO_HIGH, "by a rule"), TWO_HIGH);
        assertThatThrownBy(() -> moderated.decide(EDITION, agreed, THREE_LOW, " "))
                .isInstanceOf(Refusal.class);
        moderated.decide(EDITION, agreed, THREE_LOW, "The evidence carries more.");
        assertThat(moderated.decision("O1").orElseThrow().rating()).isEqualTo(THREE_LOW);
    }

    @Test
    void aLevelOutsideTheEditionIsRefused() {
        ValidatedOutcome agreed =
                new ValidatedOutcome(0, "O1", new AgreementPolicy.Compared(TWO_HIGH, "by a rule"), TWO_HIGH);
        assertThatThrownBy(() -> moderated.decide(EDITION, agreed, new Rating(5, SubLevel.LOW), "Better than best."))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> moderated.decide(EDITION, agreed, new Rating(2, null), "Somewhere."))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aDecidedCaseIsNeitherChangedNorLeftForAnotherMeeting() {
        moderated.conclude(List.of(), NOON);
        ValidatedOutcome agreed =
                new ValidatedOutcome(0, "O1", new AgreementPolicy.Compared(TWO_HIGH, "by a rule"), TWO_HIGH);
        assertThatThrownBy(() -> moderated.decide(EDITION, agreed, TWO_HIGH, ""))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> moderated.defer("No time.")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsLeftForAnotherMeetingIsNotDecidedHere() {
        moderated.giveTo("mona");
        moderated.defer("No time.");
        ValidatedOutcome agreed =
                new ValidatedOutcome(0, "O1", new AgreementPolicy.Compared(TWO_HIGH, "by a rule"), TWO_HIGH);
        assertThatThrownBy(() -> moderated.decide(EDITION, agreed, TWO_HIGH, ""))
                .isInstanceOf(Refusal.class);
        assertThat(moderated.moderator()).isNull();
    }

    @Test
    void aWithdrawalSaidTwiceIsRecordedOnce() {
        moderated.withdraw("ann", Withdrawal.TIED, NOON);
        moderated.withdraw("ann", Withdrawal.DECLARED, NOON);
        assertThat(moderated.withdrawals())
                .extracting(MeetingCase.Withdrawn::why)
                .containsExactly(Withdrawal.TIED);
    }
}
