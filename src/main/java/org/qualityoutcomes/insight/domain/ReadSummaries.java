package org.qualityoutcomes.insight.domain;

import java.util.List;
import java.util.Optional;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.CycleId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * National summaries: once published, as they were then and for everybody who is signed in; before, as they would be today,
 * for the national team alone and without what is kept from the reader.
 */
@Component
@Transactional(readOnly = true)
public class ReadSummaries {

    private final KeptSummaries kept;
    private final SumUpCycle sumUp;
    private final Documents documents;
    private final KeptApart apart;
    private final CurrentUser user;

    ReadSummaries(KeptSummaries kept, SumUpCycle sumUp, Documents documents, KeptApart apart, CurrentUser user) {
        this.kept = kept;
        this.sumUp = sumUp;
        this.documents = documents;
        this.apart = apart;
        this.user = user;
    }

    /** Latest first. */
    public List<PublishedSummary> published() {
        return kept.all();
    }

    /** @throws NotFound if it is not published yet and the reader is not of the national team */
    public ShownSummary of(CycleId cycle) {
        Optional<PublishedSummary> published = kept.find(cycle);
        return new ShownSummary(
                cycle, published.isPresent() ? kept.figures(cycle) : today(cycle), published.orElse(null));
    }

    /** @throws NotFound as {@link #of} */
    public byte[] pdf(CycleId cycle) {
        return kept.pdf(cycle).orElseGet(() -> documents.asPdf(SummaryDocument.of(today(cycle), false)));
    }

    private Summary today(CycleId cycle) {
        if (!user.isIn(Groups.NATIONAL)) {
            throw new NotFound();
        }
        return sumUp.of(cycle, apart.fromReader());
    }
}
