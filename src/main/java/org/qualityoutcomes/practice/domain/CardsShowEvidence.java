package org.qualityoutcomes.practice.domain;

import java.util.List;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceReaders;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever is signed in may read what a published card of a named service cites, where consent is known; whoever may see a
 * card inside may read what it cites.
 */
@Component
@Transactional(readOnly = true)
class CardsShowEvidence implements EvidenceReaders {

    private static final Limit ONE = Limit.of(1);

    private final Cards cards;
    private final CardAccess access;
    private final ShownEvidence shown;

    CardsShowEvidence(Cards cards, CardAccess access, ShownEvidence shown) {
        this.cards = cards;
        this.access = access;
        this.shown = shown;
    }

    @Override
    public boolean mayRead(EvidenceId evidence) {
        return cards.citing(List.of(evidence.value())).stream()
                        .anyMatch(card -> !card.state().isOver() && access.isEditor(card))
                || !cards.showing(evidence.value(), ONE).isEmpty() && shown.mayBeShown(evidence);
    }
}
