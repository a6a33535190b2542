package org.qualityoutcomes.assurance.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualityoutcomes.assurance.conflicts.Conflict;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.springframework.stereotype.Component;

/** The ledger as far as it follows from roles and from what was declared. */
@Component
class KnownConflicts implements ConflictLedger {

    private final ConflictPolicy policy;

    KnownConflicts(ConflictPolicy policy) {
        this.policy = policy;
    }

    @Override
    public List<Conflict> between(String username, String ods) {
        return policy.against(username, ods).stream()
                .map(sentence -> new Conflict(sentence, true))
                .toList();
    }

    @Override
    public Table table(Collection<String> usernames, Collection<String> ods) {
        Map<String, ConflictPolicy.Conflicts> known = new HashMap<>();
        ods.forEach(each -> known.put(each, policy.on(each)));
        return (username, organisation) -> {
            ConflictPolicy.Conflicts conflicts = known.get(organisation);
            return conflicts == null
                    ? List.of()
                    : conflicts.against(username).stream()
                            .map(sentence -> new Conflict(sentence, true))
                            .toList();
        };
    }
}
