package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A validator leaves a case half-way, by their own wish, by the national team's, or because of a conflict of interest. */
@Component
@Transactional
public class VacateSeat {

    private static final int LONGEST_REASON = 2000;

    private final Validations validations;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VacateSeat(Validations validations, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.validations = validations;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From now on the case is not this person's: the task is gone, and somebody else is asked. Judgements that were
     * locked already count no more. Nothing happens where the person has no seat at it, or where it is settled.
     *
     * @param reason for the journal, read by the region's lead and the national team
     */
    public void vacate(UUID validationId, String username, String reason) {
        Validation validation = validations.findById(validationId).orElseThrow(NotFound::new);
        Optional<Seat> held = validation.seatOf(username);
        if (held.isPresent() && !validation.isSelected()) {
            leave(validation, held.get(), reason);
        }
    }

    /** The person who asks gives the case back. */
    public void giveBack(UUID validationId, String reason) {
        Validation validation = validations.findById(validationId).orElseThrow(NotFound::new);
        Seat own = validation.seatOf(user.require()).orElseThrow(NotFound::new);
        if (own.isLocked()) {
            throw new Refusal("Your judgements are locked: the case is no longer yours to give back.");
        }
        mustSayWhy(reason, "Say in a sentence why you give the case back.");
        leave(validation, own, reason);
    }

    /** The national team takes the case from somebody who does not go on with it. */
    public void release(UUID validationId, UUID seatId, String reason) {
        Validation validation = validations.findById(validationId).orElseThrow(NotFound::new);
        Seat seat = validation.seat(seatId);
        if (validation.isVoided() || seat.isLocked() || seat.isVacant()) {
            throw new Refusal("This seat cannot be given to somebody else now.");
        }
        mustSayWhy(reason, "Say in a sentence why this validator is released from the case.");
        leave(validation, seat, reason);
    }

    private static void mustSayWhy(String reason, String otherwise) {
        if (reason.isBlank()) {
            throw Refusal.of("reason", otherwise);
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.of("reason", "Keep the reason within 2,000 characters.");
        }
    }

    private void leave(Validation validation, Seat seat, String reason) {
        boolean talking = validation.isTalking();
        validation.vacate(seat, clock.instant());
        validations.save(validation);
        events.publishEvent(new AssuranceDeed(
                validation.reviewId(),
                seat.isPrimary() ? "Primary validator left the case." : "Second validator left the case.",
                capacity(seat),
                null,
                null,
                reason));
        events.publishEvent(new SeatVacated(validation.id(), seat.id(), seat.validator(), talking));
    }

    private String capacity(Seat seat) {
        if (user.username().filter(seat.validator()::equals).isPresent()) {
            return AssuranceDeed.VALIDATOR;
        }
        return user.isIn(Groups.NATIONAL) ? AssuranceDeed.NATIONAL : AssuranceDeed.RULE;
    }
}
