package org.qualityoutcomes.practice.domain;

import java.time.Clock;
import java.time.Instant;
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

    /** What others read beside the published words: with the files that the service consented to, and no others. */
    List<EvidenceItem> ofPublished(Card card) {
        return card.isAnonymous()
                ? List.of()
                : asOf(card.published().evidence(), card.publishedWordsKeptAt()).stream()
                        .filter(this::mayBeShown)
                        .toList();
    }

    /** Whether others read this version of an item beside the published words. */
    boolean isShown(Card card, EvidenceId id, int version) {
        return ofPublished(card).stream().anyMatch(each -> each.id().equals(id) && each.version() == version);
    }

    private List<EvidenceItem> asOf(Collection<UUID> ids, Instant moment) {
        return ids.isEmpty()
                ? List.of()
                : library.asOf(ids.stream().map(EvidenceId::new).toList(), moment);
    }
}
