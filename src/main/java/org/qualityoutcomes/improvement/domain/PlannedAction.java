package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the lead plans for an action.
 *
 * @param id null for an improvement of the team's own that is added
 * @param chosen whether it is taken up; a required action always is
 * @param owner username
 * @param measure how one will know that it is done
 */
public record PlannedAction(
        @Nullable UUID id,
        String outcome,
        String text,
        boolean chosen,
        String declinedReason,
        @Nullable String owner,
        @Nullable LocalDate due,
        String measure) {}
