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

    /** An item that more cards show is shown by the latest of them. */
    private static final Limit MOST = Limit.of(20);

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
        return isWithEditor(evidence)
                || cards.showing(evidence.value(), MOST).stream()
                        .flatMap(card -> shown.ofPublished(card).stream())
                        .anyMatch(each -> each.id().equals(evidence));
    }

    @Override
    public boolean mayReadVersion(EvidenceId evidence, int version) {
        return isWithEditor(evidence)
                || cards.showing(evidence.value(), MOST).stream()
                        .anyMatch(card -> shown.isShown(card, evidence, version));
    }

    /** Before the service has consented, and once the card is over, what it cites is no editor's. */
    private boolean isWithEditor(EvidenceId evidence) {
        return cards.citing(List.of(evidence.value())).stream()
                .anyMatch(card -> card.state().isWithEditors() && access.isEditor(card));
    }
}
