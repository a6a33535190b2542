package org.qualityoutcomes.organisation;

/**
 * An organisation that answers for a service's quality, as other rooms see it.
 *
 * @param ods the organisation's ODS code, upper case, for example {@code ZA1}
 * @param service the service that serves it today
 */
public record Organisation(OrganisationId id, String ods, String name, Region region, ServiceId service) {}
