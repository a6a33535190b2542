package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import org.qualityoutcomes.assurance.ValidationVoided;
import org.qualityoutcomes.selfevaluation.SubmissionReopened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What validators judged of a version that is worked on again is void; whoever was asked is told. */
@Component
@Transactional
class VoidValidation {

    private final Validations validations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VoidValidation(Validations validations, ApplicationEventPublisher events, Clock clock) {
        this.validations = validations;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(SubmissionReopened event) {
        validations
                .findFirstByReviewIdOrderBySubmissionVersionDesc(event.review().value())
                .ifPresent(this::annul);
    }

    private void annul(Validation validation) {
        var told = validation.seats().stream()
                .filter(seat -> seat.isInvited() || seat.isAccepted())
                .filter(seat -> !seat.isWithdrawn())
                .map(Seat::validator)
                .toList();
        validation.annul(clock.instant());
        validations.save(validation);
        events.publishEvent(AssuranceDeed.of(
                validation.reviewId(), "The validation is void: its submission was opened again.", AssuranceDeed.RULE));
        told.forEach(validator ->
                events.publishEvent(new ValidationVoided(validation.id(), validation.reference(), validator)));
    }
}
