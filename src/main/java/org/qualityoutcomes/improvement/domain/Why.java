package org.qualityoutcomes.improvement.domain;

import java.time.Instant;
import org.qualityoutcomes.worklist.Refusal;

/** Who changes an action that was agreed, when, and for what reason. */
record Why(String reason, String by, Instant at) {

    private static final int LONGEST = 1000;

    Why {
        reason = reason.strip();
    }

    /** @throws Refusal for the field of the reason */
    void refuseSilence(String field) {
        if (reason.isEmpty()) {
            throw Refusal.of(field, "Give the reason: it stays with the action.");
        }
        refuseLength(field);
    }

    /** Of what may stay empty. @throws Refusal for the field of the reason */
    void refuseLength(String field) {
        if (reason.length() > LONGEST) {
            throw Refusal.of(field, "Keep the reason within 1,000 characters.");
        }
    }
}
