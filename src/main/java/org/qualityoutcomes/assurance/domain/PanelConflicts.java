package org.qualityoutcomes.assurance.domain;

import java.util.List;
import org.springframework.stereotype.Component;

/** Who of a panel cannot decide a case: those tied to the organisation or its service, and those who judged it. */
@Component
class PanelConflicts {

    private final ConflictPolicy conflicts;

    PanelConflicts(ConflictPolicy conflicts) {
        this.conflicts = conflicts;
    }

    boolean has(String username, Validation validation) {
        boolean judged = validation.seatOf(username).isPresent();
        return judged || !conflicts.against(username, validation.organisation()).isEmpty();
    }

    List<String> without(List<String> usernames, Validation validation) {
        return usernames.stream().filter(each -> !has(each, validation)).toList();
    }
}
