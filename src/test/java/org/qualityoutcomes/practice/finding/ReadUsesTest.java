package org.qualityoutcomes.practice.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.improvement.ChosenActions;
import org.qualityoutcomes.improvement.ChosenActions.Fate;
import org.qualityoutcomes.improvement.ChosenActions.Standing;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.practice.finding.Adoptions.Adoption;

/** What came of a card is told in numbers that tell it of nobody. */
class ReadUsesTest {

    private static final UUID CARD = UUID.randomUUID();

    private final Adoptions adoptions = mock();
    private final ChosenActions actions = mock();
    private final ReadUses uses = new ReadUses(adoptions, actions, mock(Organisations.class), mock(OwnServices.class));
    private final List<Adoption> all = new ArrayList<>();
    private final Map<UUID, Fate> fates = new HashMap<>();

    @Test
    void fromFiveOnItIsSaidAtHowManyTheLevelRose() {
        rising(3);
        staying(1);
        assertThat(ofCard().risen()).isNull();
        staying(1);
        assertThat(ofCard().risen()).isEqualTo(3);
        assertThat(ofCard().reported()).isEqualTo(5);
    }

    @Test
    void thatItRoseAtAllOrAtNoneIsNotSaidBecauseItTellsItOfEach() {
        rising(5);
        assertThat(ofCard().risen()).isNull();
        all.clear();
        staying(6);
        assertThat(ofCard().risen()).isNull();
    }

    @Test
    void whatWasGivenUpOrWaitsIsNotCounted() {
        rising(4);
        staying(1);
        put(2, Standing.GIVEN_UP);
        all.add(AnAdoption.waiting());
        ReadUses.Uses found = ofCard();
        assertThat(found.reported()).isEqualTo(5);
        assertThat(found.risen()).isEqualTo(4);
        assertThat(found.givenUp()).isEqualTo(1);
        assertThat(found.waiting()).isEqualTo(1);
    }

    private ReadUses.Uses ofCard() {
        when(adoptions.ofCard(CARD)).thenReturn(all);
        when(actions.fates(any())).thenReturn(fates);
        return uses.ofCard(CARD);
    }

    private void rising(int count) {
        for (int each = 0; each < count; each++) {
            put(2, Standing.DONE);
        }
    }

    private void staying(int count) {
        for (int each = 0; each < count; each++) {
            put(1, Standing.IN_HAND);
        }
    }

    private void put(int after, Standing standing) {
        Adoption adoption =
                AnAdoption.of(AnAdoption.OUTCOME, UUID.randomUUID(), AnAdoption.TAKEN, 1, after, UUID.randomUUID());
        all.add(adoption);
        fates.putAll(AnAdoption.fate(adoption, standing));
    }
}
