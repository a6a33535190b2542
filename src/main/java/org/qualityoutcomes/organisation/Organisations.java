package org.qualityoutcomes.organisation;

import java.util.List;

/** The organisations of the scheme. */
public interface Organisations {

    /** @throws NotFound if there is none with this id */
    Organisation get(OrganisationId id);

    /** @throws NotFound if there is none with this code */
    Organisation byOds(String ods);

    /** All that take part, by code. */
    List<Organisation> all();

    /** The organisations that one service serves, by code. */
    List<Organisation> servedBy(ServiceId service);

    /** Adds an organisation with a service of its own of the given name, or with the service of that name if there is one. */
    Organisation register(String ods, String name, Region region, String serviceName);
}
