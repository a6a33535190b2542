package org.qualityoutcomes.practice.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceUses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cards that cite an item: as they are written now, in the words that were agreed to, and in those that others read. */
@Component
@Transactional(readOnly = true)
class CardsUseEvidence implements EvidenceUses {

    private final Cards cards;

    CardsUseEvidence(Cards cards) {
        this.cards = cards;
    }

    @Override
    public List<Use> of(Collection<EvidenceId> items) {
        List<UUID> ids = items.stream().map(EvidenceId::value).toList();
        return cards.using(ids).stream()
                .flatMap(card -> card.evidence().stream().filter(ids::contains).map(item -> use(card, item)))
                .toList();
    }

    private static Use use(Card card, UUID item) {
        return new Use(
                new EvidenceId(item),
                card.organisation(),
                "Good practice card " + card.reference(),
                null,
                List.of(),
                "/practice/cards/" + card.id(),
                card.isShowing(item));
    }
}
