package org.qualityoutcomes.changes;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation changed today, and those whom it concerns are told.
 *
 * @param kind merger, closure, move or person
 * @param name the organisation's
 * @param other the name of the successor, the region and service, or where somebody went; null where there is none
 * @param told usernames
 */
public record OrganisationNews(
        String occasion, String kind, String name, String ods, @Nullable String other, Set<String> told) {}
