package org.qualityoutcomes.assurance.conflicts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that ties a person to an organisation.
 *
 * @param sentence what it is, one plain sentence about the person, without their name
 * @param source where it is known from, for example {@code Register of validators} or {@code Validation 2025-ZA1}
 * @param from the day since which it is so, or on which it was said; null where nobody knows
 * @param until the last day on which it was so; null where it goes on or where nobody knows
 */
public record Conflict(
        ConflictKind kind, String sentence, String source, @Nullable LocalDate from, @Nullable LocalDate until) {

    /** One of which only the weight matters, and not where it is known from. */
    public Conflict(String sentence, boolean hard) {
        this(hard ? ConflictKind.DECLARED : ConflictKind.SAME_REGION, sentence, "", null, null);
    }

    /** Whether it rules the case out; a soft one only speaks against it. */
    public boolean hard() {
        return kind.isHard();
    }
}
