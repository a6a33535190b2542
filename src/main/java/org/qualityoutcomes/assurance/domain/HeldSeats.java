package org.qualityoutcomes.assurance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works on which case as a validator, for the parts of this room that stand beside the judging itself. */
@Component
@Transactional(readOnly = true)
public class HeldSeats {

    private final Validations validations;
    private final ConflictLedger ledger;
    private final CurrentUser user;

    HeldSeats(Validations validations, ConflictLedger ledger, CurrentUser user) {
        this.validations = validations;
        this.ledger = ledger;
        this.user = user;
    }

    /**
     * A case that somebody accepted.
     *
     * @param locked whether the own judgements are locked
     */
    public record HeldSeat(
            UUID validation,
            UUID review,
            String reference,
            String organisation,
            String edition,
            String validator,
            boolean locked) {}

    /** The asking person's own, accepted one. */
    public HeldSeat own(UUID validationId) {
        Validation validation = get(validationId);
        return validation
                .seatOf(user.require())
                .filter(Seat::isAccepted)
                .map(seat -> held(validation, seat))
                .orElseThrow(NotFound::new);
    }

    /** Both, as far as they are accepted; none of a validation that was voided. */
    public List<HeldSeat> of(UUID validationId) {
        Validation validation = get(validationId);
        return validation.seats().stream()
                .filter(Seat::isAccepted)
                .filter(seat -> seat.isHeldBy(seat.validator()) && !validation.isVoided())
                .map(seat -> held(validation, seat))
                .toList();
    }

    /** Reviews whose validator this person is, and to whose organisation nothing hard ties them. */
    public Set<UUID> reviewsOf(String username) {
        List<Validation> held = validations.ofValidator(username).stream()
                .filter(validation ->
                        validation.seatOf(username).filter(Seat::isAccepted).isPresent())
                .toList();
        ConflictLedger.Table ties = ledger.barring(
                List.of(username), held.stream().map(Validation::organisation).toList());
        return held.stream()
                .filter(validation ->
                        ties.between(username, validation.organisation()).isEmpty())
                .map(Validation::reviewId)
                .collect(Collectors.toSet());
    }

    public UUID reviewOf(UUID validationId) {
        return get(validationId).reviewId();
    }

    /** The day on which the seat's holder took the case; nothing while nobody did. */
    public Optional<LocalDate> acceptedOn(UUID seatId) {
        return validations
                .ofSeat(seatId)
                .flatMap(validation -> validation.seat(seatId).acceptedAt())
                .map(OfficeHours::day);
    }

    private static HeldSeat held(Validation validation, Seat seat) {
        return new HeldSeat(
                validation.id(),
                validation.reviewId(),
                validation.reference(),
                validation.organisation(),
                validation.edition(),
                seat.validator(),
                seat.isLocked());
    }

    private Validation get(UUID id) {
        return validations.findById(id).orElseThrow(NotFound::new);
    }
}
