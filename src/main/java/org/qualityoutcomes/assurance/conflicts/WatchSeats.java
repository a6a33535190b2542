package org.qualityoutcomes.assurance.conflicts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.assurance.ConflictFound;
import org.qualityoutcomes.assurance.conflicts.PastSeats.HeldSeat;
import org.qualityoutcomes.calendar.Round;
import org.qualityoutcomes.organisation.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks from time to time whether something has come to light that ties a validator to the organisation of their case: a
 * role that was given to them, an employer in the register. Until it has looked, the case's pages are closed to them all
 * the same.
 */
@Component
class WatchSeats {

    private final PastSeats seats;
    private final ConflictLedger ledger;
    private final Organisations organisations;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    WatchSeats(
            PastSeats seats,
            ConflictLedger ledger,
            Organisations organisations,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.ledger = ledger;
        this.organisations = organisations;
        this.transaction = transaction;
        this.events = events;
    }

    @Scheduled(
            initialDelayString = "${qualityoutcomes.conflicts.every:PT1H}",
            fixedDelayString = "${qualityoutcomes.conflicts.every:PT1H}")
    void look() {
        List<HeldSeat> running = seats.running();
        ConflictLedger.Table known = ledger.barring(
                running.stream().map(HeldSeat::username).distinct().toList(),
                running.stream().map(HeldSeat::ods).distinct().toList());
        Round.over(running, seat -> known.between(seat.username(), seat.ods()).stream()
                .findFirst()
                .ifPresent(conflict -> transaction.executeWithoutResult(begun -> tell(seat, conflict))));
    }

    private void tell(HeldSeat seat, Conflict conflict) {
        events.publishEvent(new ConflictFound(
                finding(seat, conflict),
                seat.username(),
                seat.ods(),
                organisations.byOds(seat.ods()).name(),
                conflict.sentence()));
    }

    /** The same on every node that looks, so that what they find at once is told once. */
    private static UUID finding(HeldSeat seat, Conflict conflict) {
        String found = String.join("\n", seat.username(), seat.reference(), conflict.sentence());
        return UUID.nameUUIDFromBytes(found.getBytes(StandardCharsets.UTF_8));
    }
}
