package org.qualityoutcomes.assurance.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.worklist.Refusal;

class WaiverTest {

    private static final Instant NOON = Instant.parse("2027-06-05T11:00:00Z");
    private static final Conflict SOFT =
            new Conflict(ConflictKind.VALIDATED_BEFORE, "Validated it last time.", "Validation 2025-ZA1", null, null);

    private static Waiver proposed() {
        return new Waiver("vera", "ZA1", SOFT, "There is nobody else.", "nora", NOON);
    }

    @Test
    void theProposerDoesNotConfirm() {
        assertThatThrownBy(() -> proposed().confirm("nora", NOON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("two people");
    }

    @Test
    void thePersonConcernedNeitherProposesNorConfirms() {
        assertThatThrownBy(() -> new Waiver("vera", "ZA1", SOFT, "Please.", "vera", NOON))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> proposed().confirm("vera", NOON)).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingHardIsWaived() {
        Conflict hard = new Conflict(ConflictKind.DECLARED, "Has declared.", "Declaration", null, null);
        assertThatThrownBy(() -> new Waiver("vera", "ZA1", hard, "Please.", "nora", NOON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("hard");
    }

    @Test
    void whatIsDeclinedIsNotConfirmedLater() {
        Waiver waiver = proposed();
        waiver.decline("rita", NOON);
        assertThatThrownBy(() -> waiver.confirm("rita", NOON)).isInstanceOf(Refusal.class);
        assertThat(waiver.state()).isEqualTo(Waiver.State.DECLINED);
    }

    @Test
    void aWaiverIsOfOneSourceAlone() {
        Conflict later = new Conflict(SOFT.kind(), SOFT.sentence(), "Validation 2027-ZA1", null, null);
        assertThat(proposed().isOf(SOFT)).isTrue();
        assertThat(proposed().isOf(later)).isFalse();
    }
}
