package org.qualityoutcomes.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that answers for a service's quality, as other rooms see it.
 *
 * @param ods the organisation's ODS code, upper case, for example {@code ZA1}
 * @param service the service that serves it today
 * @param ending null while it is there
 */
public record Organisation(
        OrganisationId id, String ods, String name, Region region, ServiceId service, @Nullable Ending ending) {

    /** An organisation that is there. */
    public Organisation(OrganisationId id, String ods, String name, Region region, ServiceId service) {
        this(id, ods, name, region, service, null);
    }

    /**
     * It is no more; what it left is kept under its code.
     *
     * @param successor ODS code of the one that it became part of, or null where it was closed
     */
    public record Ending(LocalDate on, @Nullable String successor) {}

    /** Whether it became part of that one, without another between them. */
    public boolean isPartOf(String code) {
        return ending != null && code.equals(ending.successor());
    }

    public boolean isGone() {
        return ending != null;
    }
}
