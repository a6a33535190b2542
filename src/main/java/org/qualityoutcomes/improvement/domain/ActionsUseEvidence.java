package org.qualityoutcomes.improvement.domain;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceUses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions that an item proves. */
@Component
@Transactional(readOnly = true)
class ActionsUseEvidence implements EvidenceUses {

    private final Actions actions;

    ActionsUseEvidence(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<Use> of(Collection<EvidenceId> items) {
        return actions.provedByAny(items.stream().map(EvidenceId::value).toList()).stream()
                .map(ActionsUseEvidence::use)
                .toList();
    }

    private static Use use(ImprovementAction action) {
        return new Use(
                Objects.requireNonNull(action.evidence()),
                action.plan().organisation(),
                "Action " + action.name(),
                null,
                List.of(),
                "/actions/" + action.id(),
                false);
    }
}
