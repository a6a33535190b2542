package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.assurance.InvitationLapsed;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A seat is free again: whoever comes next is asked, without anybody having to notice. */
@Component
@Transactional
public class InviteNextValidator {

    private final Validations validations;
    private final List<PlannedSeats> planned;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InviteNextValidator(
            Validations validations, List<PlannedSeats> planned, ApplicationEventPublisher events, Clock clock) {
        this.validations = validations;
        this.planned = planned;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends an invitation that was not answered, and asks the next one.
     *
     * @return whether there was somebody to ask
     */
    public boolean invite(UUID seatId) {
        Validation validation = validations.ofSeat(seatId).orElseThrow(NotFound::new);
        Seat seat = validation.seat(seatId);
        if (seat.isInvited()) {
            lapse(validation, seat);
        }
        Optional<String> next = next(validation);
        next.ifPresent(username -> ask(validation, seat, username));
        validations.save(validation);
        return next.isPresent();
    }

    private void lapse(Validation validation, Seat seat) {
        validation.lapse(seat, clock.instant());
        deed(validation, "An invitation to validate was not answered in time.", seat.validator());
        events.publishEvent(new InvitationLapsed(validation.id(), validation.reference(), seat.validator()));
    }

    private Optional<String> next(Validation validation) {
        Set<String> asked = validation.everAsked();
        return planned.stream()
                .flatMap(seats -> seats.next(new ReviewId(validation.reviewId()), asked).stream())
                .findFirst();
    }

    private void ask(Validation validation, Seat seat, String username) {
        seat.give(username);
        validation.invite(seat, clock.instant());
        deed(validation, "The next validator was asked.", username);
    }

    private void deed(Validation validation, String what, String username) {
        events.publishEvent(AssuranceDeed.of(validation.reviewId(), what, AssuranceDeed.RULE, username));
    }
}
