package org.qualityoutcomes.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Edition.EvidenceKind;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.springframework.stereotype.Component;

/**
 * The kinds of evidence where no review says which edition counts: a library outlives editions, so a kind keeps the name
 * that the latest edition with this code gives it.
 */
@Component
public class EvidenceKinds {

    private final Editions editions;

    public EvidenceKinds(Editions editions) {
        this.editions = editions;
    }

    /** Those of the latest edition that has any. */
    public List<EvidenceKind> offered() {
        return latestFirst()
                .map(Edition::evidenceKinds)
                .filter(kinds -> !kinds.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The kind's name, or nothing where none was chosen. */
    public Optional<String> title(@Nullable String code) {
        return latestFirst()
                .flatMap(edition -> edition.evidenceKinds().stream())
                .filter(kind -> kind.code().equals(code))
                .map(EvidenceKind::title)
                .findFirst();
    }

    /** The outcomes of the latest edition, by which a library can be looked through. */
    public List<Outcome> outcomes() {
        return latestFirst().findFirst().map(Edition::outcomes).orElse(List.of());
    }

    private Stream<Edition> latestFirst() {
        List<Edition> all = editions.all();
        return IntStream.range(0, all.size()).mapToObj(back -> all.get(all.size() - 1 - back));
    }
}
