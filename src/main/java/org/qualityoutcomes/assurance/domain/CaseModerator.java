package org.qualityoutcomes.assurance.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who writes down the panel's decision on a case: the chair, or a member without conflict where the chair has one. */
@Component
class CaseModerator {

    private final PanelConflicts conflicts;

    CaseModerator(PanelConflicts conflicts) {
        this.conflicts = conflicts;
    }

    /** Nobody where everybody who attends is in conflict. */
    Optional<String> of(Meeting meeting, Validation validation) {
        List<String> free = conflicts.without(meeting.attending(), validation);
        return free.contains(meeting.chair())
                ? Optional.of(meeting.chair())
                : free.stream().findFirst();
    }
}
