package org.qualityoutcomes.practice.domain;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.springframework.stereotype.Component;

/** Which items that a card cites others may read: those for which consent is known, of a service that shows its name. */
@Component
class ShownEvidence {

    private final EvidenceLibrary library;
    private final Clock clock;

    ShownEvidence(EvidenceLibrary library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** In the order of the ids. */
    List<EvidenceItem> cited(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : library.get(ids.stream().map(EvidenceId::new).toList());
    }

    /**
     * Those who speak in it agree, or nobody does in a way that one would know them; and it can still be used without
     * another look.
     */
    boolean mayBeShown(EvidenceItem item) {
        Consent consent = item.passport().consent();
        boolean known = consent == Consent.GIVEN
                || consent == Consent.NOT_NEEDED && !item.passport().personalData();
        return known && !item.passport().isOutOfDate(OfficeHours.day(clock.instant()));
    }

    boolean mayBeShown(EvidenceId id) {
        return cited(List.of(id.value())).stream().anyMatch(this::mayBeShown);
    }

    /** What others read beside the published words. */
    List<EvidenceItem> ofPublished(Card card) {
        return card.isAnonymous()
                ? List.of()
                : cited(card.published().evidence()).stream()
                        .filter(this::mayBeShown)
                        .toList();
    }
}
