package org.qualityoutcomes.organisation;

import java.util.Optional;
import java.util.Set;

/**
 * From whom the cases of which organisations are kept, because something ties the two. Whoever lists, counts or decides
 * cases by an office asks here; the room that knows what ties people answers.
 */
public interface KeptApart {

    /**
     * Codes of the organisations whose cases the signed-in person does not see by an office (national team, lead of a
     * region, moderator), neither themselves nor in any number. What a role at the organisation opens stays open.
     */
    Set<String> fromReader();

    /** Whether the signed-in person does not see this organisation's cases by an office. */
    default boolean isKept(String ods) {
        return fromReader().contains(ods);
    }

    /** The same of anybody. */
    Set<String> from(String username);

    /** Why this person can take no part in deciding the organisation's case, a whole sentence; empty if nothing is known. */
    Optional<String> objection(String username, String ods);
}
