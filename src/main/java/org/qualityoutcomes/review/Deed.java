package org.qualityoutcomes.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a person or of a rule, worth keeping for good. Published in the deed's own transaction; the journal
 * writes it down with who did it and when.
 */
public interface Deed {

    /** The case it belongs to: a review's, a cycle's or a meeting's id. One hash chain each. */
    UUID chain();

    /** What happened, one plain sentence in the past tense with a full stop. */
    String what();

    /** The capacity of what nobody decided because it follows from facts; the journal names no person for it. */
    String RULE = "rule";

    /** In which capacity it was done, for example "library lead" or "rule". */
    String capacity();

    /** Whether the journal names who did it; where its readers must not learn that, it says the capacity alone. */
    default boolean isNamed() {
        return !RULE.equals(capacity());
    }

    /** How it was before, or null where there was nothing. */
    default @Nullable String before() {
        return null;
    }

    /** How it is now, or null where the sentence says it all. */
    default @Nullable String after() {
        return null;
    }

    /** The reason given, or null where none was asked for. */
    default @Nullable String reason() {
        return null;
    }

    /** Who may read the entry. */
    default Audience audience() {
        return Audience.ORGANISATION;
    }

    /** Readers of a journal entry. */
    enum Audience {
        /** The organisation itself, its region's lead and the national team. */
        ORGANISATION,
        /** The region's lead and the national team: what judges said before it is published. */
        ASSURANCE
    }
}
