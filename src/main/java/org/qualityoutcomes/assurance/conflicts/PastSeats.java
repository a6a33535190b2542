package org.qualityoutcomes.assurance.conflicts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who validates and validated which organisations; the rooms' own memory of seats answers. */
public interface PastSeats {

    /** All seats that were not declined at validations of these organisations, latest first. */
    List<HeldSeat> at(Collection<String> ods);

    /** All seats that somebody holds at validations on which validators still work. */
    List<HeldSeat> running();

    /** The latest review of an organisation that came to validation. */
    Optional<UUID> latestReview(String ods);

    /**
     * A seat at a validation.
     *
     * @param reference of the review, for example {@code 2025-ZA1}
     * @param settled whether the validation came to its end
     */
    record HeldSeat(String username, String ods, String reference, Instant openedAt, boolean settled) {

        /** Whether it is of the cycle with this reference. */
        boolean isOfCycle(String cycle) {
            return reference.equals(cycle + "-" + ods);
        }
    }
}
