package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.practice.domain.ACard.LEAD;
import static org.qualityoutcomes.practice.domain.ACard.NOW;
import static org.qualityoutcomes.practice.domain.ACard.TODAY;
import static org.qualityoutcomes.practice.domain.ACard.words;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceUses.Use;

class CardsUseEvidenceTest {

    private static final UUID READ = UUID.randomUUID();
    private static final UUID WRITTEN = UUID.randomUUID();

    private final Cards cards = mock();

    @Test
    void whatOthersReadIsUsedEvenIfTheRevisionCitesItNoMore() {
        Card card = ACard.written();
        card.write(words("A librarian joins"), List.of(READ), Set.of(), true);
        card.consent(false, "", LEAD, NOW);
        card.edited("editor", NOW);
        card.publish(NOW, TODAY);
        card.revise("Another survey.", TODAY);
        card.write(words("A librarian joins"), List.of(WRITTEN), Set.of(), false);
        when(cards.using(List.of(READ, WRITTEN))).thenReturn(List.of(card));
        assertThat(new CardsUseEvidence(cards).of(List.of(new EvidenceId(READ), new EvidenceId(WRITTEN))))
                .allMatch(use -> use.title().equals("Good practice card GP-7"))
                .extracting(use -> use.evidence().value(), Use::submitted)
                .containsExactlyInAnyOrder(tuple(READ, true), tuple(WRITTEN, false));
    }
}
