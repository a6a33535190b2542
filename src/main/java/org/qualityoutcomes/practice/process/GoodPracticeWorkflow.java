package org.qualityoutcomes.practice.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.qualityoutcomes.practice.domain.CardNominated;
import org.qualityoutcomes.practice.domain.CardWithdrawn;
import org.qualityoutcomes.practice.domain.RevisionAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A card tells its process. */
@Component
class GoodPracticeWorkflow {

    private final RuntimeService runtime;

    GoodPracticeWorkflow(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Without review and region: a card is no part of the case that they see who may see the review. */
    @EventListener
    void on(CardNominated event) {
        runtime.startProcessInstanceByMessage(
                GoodPracticeProcess.CARD_NOMINATED,
                event.reference(),
                Map.of(
                        GoodPracticeProcess.CARD_ID, event.card().toString(),
                        GoodPracticeProcess.ORGANISATION, event.organisation()));
    }

    @EventListener
    void on(RevisionAsked event) {
        correlate(GoodPracticeProcess.REVISION_ASKED, event.card());
    }

    @EventListener
    void on(CardWithdrawn event) {
        correlate(GoodPracticeProcess.CARD_WITHDRAWN, event.card());
    }

    private void correlate(String message, UUID card) {
        runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(GoodPracticeProcess.CARD_ID, card.toString())
                .correlate();
    }
}
