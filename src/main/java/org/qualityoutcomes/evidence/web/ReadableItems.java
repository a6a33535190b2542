package org.qualityoutcomes.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceReaders;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.stereotype.Component;

/** Items for the one who asks, each in the version that is asked for. */
@Component
class ReadableItems {

    private final EvidenceLibrary library;
    private final List<EvidenceReaders> readers;

    ReadableItems(EvidenceLibrary library, List<EvidenceReaders> readers) {
        this.library = library;
        this.readers = readers;
    }

    /**
     * @param version null for the latest one
     * @throws NotFound where there is none, or it is not for the one who asks
     */
    EvidenceItem get(EvidenceId id, @Nullable Integer version) {
        EvidenceItem latest = library.get(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
        int wanted = version == null ? latest.version() : version;
        if (readers.stream().noneMatch(each -> each.mayRead(id) && each.mayReadVersion(id, wanted))) {
            throw new NotFound();
        }
        if (version == null || version == latest.version()) {
            return latest;
        }
        return library.versions(id).stream()
                .filter(each -> each.number() == version)
                .findFirst()
                .map(latest::with)
                .orElseThrow(NotFound::new);
    }
}
