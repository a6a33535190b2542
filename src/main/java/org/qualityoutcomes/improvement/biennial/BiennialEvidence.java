package org.qualityoutcomes.improvement.biennial;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceReaders;
import org.qualityoutcomes.evidence.EvidenceUses;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents that are shown in a service improvement review are open to all who read it. */
@Component
@Transactional(readOnly = true)
class BiennialEvidence implements EvidenceUses, EvidenceReaders {

    private final BiennialReviews biennials;
    private final BiennialAccess access;

    BiennialEvidence(BiennialReviews biennials, BiennialAccess access) {
        this.biennials = biennials;
        this.access = access;
    }

    @Override
    public List<Use> of(Collection<EvidenceId> items) {
        List<UUID> ids = items.stream().map(EvidenceId::value).toList();
        return biennials.showing(ids).stream()
                .distinct()
                .flatMap(review ->
                        review.documents().stream().filter(items::contains).map(document -> use(review, document)))
                .toList();
    }

    private static Use use(BiennialReview review, EvidenceId document) {
        return new Use(
                document,
                review.organisation(),
                "Service improvement review " + review.reference(),
                null,
                List.of(),
                "/reviews/" + review.id() + "/discussion",
                review.state() != BiennialState.PREPARATION);
    }

    @Override
    public boolean mayRead(EvidenceId evidence) {
        return biennials.showing(List.of(evidence.value())).stream()
                .filter(review -> review.state() != BiennialState.PREPARATION)
                .anyMatch(this::isReadable);
    }

    private boolean isReadable(BiennialReview review) {
        try {
            access.read(review);
            return true;
        } catch (NotFound stranger) {
            return false;
        }
    }
}
