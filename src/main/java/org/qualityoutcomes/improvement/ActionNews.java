package org.qualityoutcomes.improvement;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about an action that people are told at once.
 *
 * @param action its page is {@code /actions/<id>}
 * @param name for example {@code 2027-ZA1-A3}
 * @param title what is to be done, shortened to a line
 * @param organisation ODS code
 * @param due its day, or null where it has none
 * @param people usernames
 * @param groups ids of groups
 */
public record ActionNews(
        UUID action,
        String name,
        String title,
        String organisation,
        Kind kind,
        @Nullable LocalDate due,
        Set<String> people,
        Set<String> groups) {

    /** What happened. */
    public enum Kind {
        OVERDUE,
        MOVED,
        WITHOUT_OWNER,
        HANDED_OVER,
        CANCELLED,
        KEPT
    }
}
