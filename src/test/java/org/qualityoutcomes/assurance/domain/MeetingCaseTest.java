package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualityoutcomes.assurance.domain.AValidation.EDITION;
import static org.qualityoutcomes.assurance.domain.AValidation.TWO_HIGH;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.worklist.Refusal;

class MeetingCaseTest {

    private final MeetingCase moderated = new MeetingCase(0, UUID.randomUUID());

    @Test
    void closingWhatWasLeftOpenTakesAReason() {
        ValidatedOutcome open = new ValidatedOutcome(0, "O1", TWO_HIGH);
        assertThatThrownBy(() -> moderated.decide(EDITION, open, TWO_HIGH, "")).isInstanceOf(Refusal.class);
    }

    @Test
    void confirmingWhatWasValidatedTakesNone() {
        ValidatedOutcome agreed =
                new ValidatedOutcome(0, "O1", new AgreementPolicy.Compared(TWO_HIGH, "by a rule"), TWO_HIGH);
        assertThatCode(() -> moderated.decide(EDITION, agreed, TWO_HIGH, "")).doesNotThrowAnyException();
    }
}
