package org.qualityoutcomes.organisation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All organisations with the services that serve them, read and written as one list. */
public interface Register {

    /**
     * An organisation by its code, with the name of its service.
     *
     * @param successor code of the one that it became part of, or null; lists do not change it
     * @param gone whether it became part of another one or was closed; lists do not change what is gone
     */
    record Entry(String ods, String name, Region region, String service, @Nullable String successor, boolean gone) {

        /** One that is there, or part of another one. */
        public Entry(String ods, String name, Region region, String service, @Nullable String successor) {
            this(ods, name, region, service, successor, successor != null);
        }

        /** One that is part of no other. */
        public Entry(String ods, String name, Region region, String service) {
            this(ods, name, region, service, null);
        }
    }

    List<Entry> entries();

    /** Names of all services, also of those that serve nobody today. */
    List<String> services();

    /**
     * Adds organisations whose code is not there and changes the others; services are added by name as needed. What is
     * gone stays as it is, and is in the region of the one that it became part of.
     */
    void enter(Collection<Entry> entries);
}
