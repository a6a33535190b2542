package org.qualityoutcomes.assurance.domain;

import java.util.List;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.springframework.stereotype.Component;

/** Who of a panel cannot decide a case: those tied to the organisation or its service, and those who judged it. */
@Component
class PanelConflicts {

    private final ConflictLedger conflicts;

    PanelConflicts(ConflictLedger conflicts) {
        this.conflicts = conflicts;
    }

    boolean has(String username, Validation validation) {
        boolean judged = validation.seatOf(username).isPresent();
        return judged || !conflicts.barring(username, validation.organisation()).isEmpty();
    }

    List<String> without(List<String> usernames, Validation validation) {
        ConflictLedger.Table known = conflicts.table(usernames, List.of(validation.organisation()));
        return usernames.stream()
                .filter(each -> validation.seatOf(each).isEmpty()
                        && known.barring(each, validation.organisation()).isEmpty())
                .toList();
    }
}
