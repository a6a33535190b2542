package org.qualityoutcomes.assurance.domain;

import org.qualityoutcomes.assurance.CaseLeft;
import org.qualityoutcomes.assurance.ConflictFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who turns out to be tied to an organisation loses their seat in its case, in the transaction in which it is found. */
@Component
class LeaveCases {

    private final Validations validations;
    private final VacateSeat seats;
    private final ApplicationEventPublisher events;

    LeaveCases(Validations validations, VacateSeat seats, ApplicationEventPublisher events) {
        this.validations = validations;
        this.seats = seats;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConflictFound found) {
        validations
                .findFirstByOrganisationOrderByOpenedAtDesc(found.organisation())
                .filter(validation -> validation.seatOf(found.username()).isPresent())
                .ifPresent(validation -> leave(validation, found));
    }

    private void leave(Validation validation, ConflictFound found) {
        seats.vacate(validation.id(), found.username(), found.reason());
        events.publishEvent(new CaseLeft(
                found.finding(), validation.reviewId(), validation.reference(), validation.organisation()));
    }
}
