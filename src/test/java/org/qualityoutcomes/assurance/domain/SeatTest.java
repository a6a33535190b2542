package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
        assertThat(validation.second().isDeclined()).isFalse();
    }

    @Test
    void nobodyDeclaresForSomebodyElse() {
        Validation validation = AValidation.invited();
        assertThatThrownBy(() -> validation.declare(validation.second().id(), PRIMARY, false, "", true))
                .isInstanceOf(Refusal.class);
        assertThat(validation.second().isAccepted()).isFalse();
    }
}
