package org.qualityoutcomes.organisation;

import java.util.Collection;
import java.util.List;

/** All organisations with the services that serve them, read and written as one list. */
public interface Register {

    /** An organisation by its code, with the name of its service. */
    record Entry(String ods, String name, Region region, String service) {}

    List<Entry> entries();

    /** Names of all services, also of those that serve nobody today. */
    List<String> services();

    /** Adds organisations whose code is not there and changes the others; services are added by name as needed. */
    void enter(Collection<Entry> entries);
}
