package org.qualityoutcomes.organisation;

import java.time.LocalDate;

/** Organisations change for good. Who decides that, and what becomes of their work, is for the callers. */
public interface Restructuring {

    /**
     * Until the end of this transaction nobody else decides or carries out what changes organisations for good. To be
     * asked first: what was read before may be so no more.
     */
    void hold();

    /**
     * The organisation becomes part of another one. Its rows keep its code; it is in the other's region from then on, and
     * whoever holds a role at the other one holds it here as well, so that its work goes on and its past stays readable.
     *
     * @throws IllegalStateException where one of the two is gone already
     */
    void merge(String ods, String successor, LocalDate on);

    /**
     * The organisation is no more, and nobody follows it.
     *
     * @throws IllegalStateException where it is gone already
     */
    void close(String ods, LocalDate on);

    /** The organisation is in another region, or served by another service, which is added by name as needed. */
    void move(String ods, Region region, String serviceName);
}
