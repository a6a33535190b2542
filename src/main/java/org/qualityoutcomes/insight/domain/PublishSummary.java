package org.qualityoutcomes.insight.domain;

import java.time.Clock;
import java.util.Set;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.SummaryPublished;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the national summary as it stands on the day when it is published: over all organisations, whoever publishes it,
 * because everybody reads it. In the same transaction, so that a cycle that is summed up has its summary.
 */
@Component
class PublishSummary {

    private final SumUpCycle sumUp;
    private final KeptSummaries kept;
    private final Documents documents;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PublishSummary(
            SumUpCycle sumUp, KeptSummaries kept, Documents documents, Clock clock, ApplicationEventPublisher events) {
        this.sumUp = sumUp;
        this.kept = kept;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SummaryPublished event) {
        CycleId cycle = event.cycle();
        Summary summary = sumUp.of(cycle, Set.of());
        byte[] pdf = documents.asPdf(SummaryDocument.of(summary, true));
        String sha256 = kept.keep(cycle, clock.instant(), summary, pdf);
        events.publishEvent(new SummaryDeed(
                cycle.value(),
                "National summary of cycle " + summary.reference() + " published.",
                "SHA-256 " + sha256));
    }
}
