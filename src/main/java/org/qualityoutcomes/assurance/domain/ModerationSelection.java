package org.qualityoutcomes.assurance.domain;

import java.util.List;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Rating;
import org.springframework.stereotype.Component;

/** Which outcomes a panel has to look at, and why. */
@Component
class ModerationSelection {

    private static final String UNRESOLVED = "The validators could not agree.";

    private final ModerationTable table;

    ModerationSelection(ModerationTable table) {
        this.table = table;
    }

    List<String> reasons(Edition edition, Rating self, Rating validated, boolean resolved, boolean newValidator) {
        int gap = Math.abs(self.level() - validated.level());
        boolean extreme = validated.level() == edition.lowestLevel() || validated.level() == edition.highestLevel();
        List<String> reasons = table.reasons(!resolved, gap, extreme, newValidator);
        // whatever the table says: nothing else can settle what two validators left open
        return reasons.isEmpty() && !resolved ? List.of(UNRESOLVED) : reasons;
    }
}
