package org.qualityoutcomes.assurance.domain;

import org.springframework.stereotype.Component;

/** A panel may decide a case only where three of those who attend have no conflict with it. */
@Component
class Quorum {

    private final PanelConflicts conflicts;

    Quorum(PanelConflicts conflicts) {
        this.conflicts = conflicts;
    }

    boolean reached(Meeting meeting, Validation validation) {
        return conflicts.without(meeting.attending(), validation).size() >= Meeting.SMALLEST_PANEL;
    }
}
