package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualityoutcomes.assurance.domain.AValidation.NOON;
import static org.qualityoutcomes.assurance.domain.AValidation.THREE_LOW;
import static org.qualityoutcomes.assurance.domain.AValidation.TWO_HIGH;

import org.junit.jupiter.api.Test;
import org.qualityoutcomes.worklist.Refusal;

class ReconciliationTest {

    private final Validation validation = AValidation.compared();

    @Test
    void nothingIsProposedBeforeBothAreLocked() {
        assertThatThrownBy(() -> AValidation.invited().propose("O1", THREE_LOW, "Because."))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void bothSeeBothOnceBothAreLockedAndNotBefore() {
        assertThat(AValidation.invited().isTalkOpen()).isFalse();
        assertThat(validation.isTalkOpen()).isTrue();
    }

    @Test
    void nothingIsAnsweredBeforeTheProposalsAreFinished() {
        validation.propose("O1", THREE_LOW, "Because.");
        assertThatThrownBy(() -> validation.answer("O1", THREE_LOW, "")).isInstanceOf(Refusal.class);
        validation.finishProposals(NOON);
        validation.answer("O1", THREE_LOW, "");
    }

    @Test
    void aFinishedProposalDoesNotChangeUnderTheAnswer() {
        proposed();
        assertThatThrownBy(() -> validation.propose("O1", TWO_HIGH, "No.")).isInstanceOf(Refusal.class);
    }

    @Test
    void anotherLevelThanTheProposedOneIsNotAccepted() {
        proposed();
        assertThatThrownBy(() -> validation.answer("O1", TWO_HIGH, "")).isInstanceOf(Refusal.class);
    }

    @Test
    void aFinishedAnswerDoesNotChangeAnyMore() {
        proposed();
        validation.answer("O1", THREE_LOW, "");
        validation.finishAnswers(NOON);
        assertThatThrownBy(() -> validation.answer("O1", null, "No.")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> validation.propose("O1", TWO_HIGH, "No.")).isInstanceOf(Refusal.class);
        assertThat(validation.outcome("O1").validatedRating()).isEqualTo(THREE_LOW);
    }

    private void proposed() {
        validation.propose("O1", THREE_LOW, "Because.");
        validation.finishProposals(NOON);
    }
}
