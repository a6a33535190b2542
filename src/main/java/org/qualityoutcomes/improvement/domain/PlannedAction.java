package org.qualityoutcomes.improvement.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the lead plans for an action.
 *
 * @param id null for an improvement of the team's own that is added
 * @param chosen whether it is taken up; a required action always is
 * @param owner username
 * @param measure how one will know that it is done, in a sentence
 * @param success the same in figures
 * @param terms sponsor, resources, start and what it aims at
 */
public record PlannedAction(
        @Nullable UUID id,
        String outcome,
        String text,
        boolean chosen,
        String declinedReason,
        @Nullable String owner,
        @Nullable LocalDate due,
        String measure,
        SuccessMeasure success,
        ActionTerms terms) {

    /** One of which nothing more is said. */
    public PlannedAction(
            @Nullable UUID id,
            String outcome,
            String text,
            boolean chosen,
            String declinedReason,
            @Nullable String owner,
            @Nullable LocalDate due,
            String measure,
            SuccessMeasure success) {
        this(id, outcome, text, chosen, declinedReason, owner, due, measure, success, ActionTerms.NONE);
    }

    PlannedAction serving(String other) {
        return new PlannedAction(id, other, text, chosen, declinedReason, owner, due, measure, success, terms);
    }

    /** What a reader of this has seen, as a fingerprint: a row's version would also grow with what others report. */
    public String print() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
