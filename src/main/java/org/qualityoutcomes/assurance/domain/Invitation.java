package org.qualityoutcomes.assurance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked to take a seat.
 *
 * @param seat the seat's position, 0 for the primary one
 * @param ending null while the invitation is open
 */
@Embeddable
record Invitation(
        @Column(name = "seat_position") int seat,
        String validator,
        Instant invitedAt,
        @Nullable Instant endedAt,
        @Enumerated(EnumType.STRING) @Nullable Ending ending) {

    static Invitation begun(int seat, String validator, Instant at) {
        return new Invitation(seat, validator, at, null, null);
    }

    /** Whether it led to whoever sits there, or still may. */
    boolean isOf(Seat place) {
        boolean alive = ending == null || ending == Ending.ACCEPTED;
        return seat == place.position() && validator.equals(place.validator()) && alive;
    }

    Invitation ended(Ending how, Instant at) {
        return new Invitation(seat, validator, invitedAt, at, how);
    }

    enum Ending {
        ACCEPTED,
        DECLINED,
        LAPSED,
        WITHDRAWN
    }
}
