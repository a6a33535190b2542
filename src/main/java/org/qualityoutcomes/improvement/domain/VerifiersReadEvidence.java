package org.qualityoutcomes.improvement.domain;

import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceReaders;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may read an action's plan may read the evidence that proves it. */
@Component
@Transactional(readOnly = true)
class VerifiersReadEvidence implements EvidenceReaders {

    private final Actions actions;
    private final PlanAccess access;

    VerifiersReadEvidence(Actions actions, PlanAccess access) {
        this.actions = actions;
        this.access = access;
    }

    @Override
    public boolean mayRead(EvidenceId evidence) {
        return actions.provedBy(evidence.value()).stream().anyMatch(this::isReadable);
    }

    private boolean isReadable(ImprovementAction action) {
        try {
            access.read(action.plan());
            return true;
        } catch (NotFound stranger) {
            return false;
        }
    }
}
