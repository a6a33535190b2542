package org.qualityoutcomes.changes;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation changed today, and those whom it concerns are told.
 *
 * @param kind merger, closure, move or person
 * @param name the organisation's
 * @param other the name of the successor, the region and service, or where somebody went; null where there is none
 * @param fates what was decided of the open reviews of a merger, one a line; or empty
 * @param leads names of those who lead the successor's library, or empty
 * @param told usernames
 */
public record OrganisationNews(
        String occasion,
        String kind,
        String name,
        String ods,
        @Nullable String other,
        String reason,
        String fates,
        String leads,
        Set<String> told) {}
