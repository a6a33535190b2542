package org.qualityoutcomes.documents;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Documents that were given out and are kept as they were. Each room answers for its own, by the hash alone: whoever
 * asks holds the document already and learns nothing that does not stand in it, but whether a newer one is there.
 */
public interface KnownDocuments {

    /**
     * Empty where this room gave out no such file.
     *
     * @param sha256 of the whole file, in lower case
     */
    Optional<Known> find(String sha256);

    /**
     * A document that is genuine.
     *
     * @param title what it is and of whom, for example "Report on Aldermoor Hospitals"
     * @param reference of the case that it belongs to
     * @param givenOn the day from which it counts
     * @param newer the latest version, or null where it is this one
     */
    record Known(String title, String reference, int version, LocalDate givenOn, @Nullable Newer newer) {}

    /** The version that counts now. */
    record Newer(int version, LocalDate givenOn) {}
}
