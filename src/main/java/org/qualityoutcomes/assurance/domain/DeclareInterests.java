package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.util.UUID;
import org.qualityoutcomes.assurance.conflicts.DeclareConflicts;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A validator says what binds them to the organisation, and takes the case or leaves it. */
@Component
@Transactional
public class DeclareInterests {

    private final Validations validations;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final DeclareConflicts ledger;
    private final Clock clock;

    DeclareInterests(
            Validations validations,
            CurrentUser user,
            ApplicationEventPublisher events,
            DeclareConflicts ledger,
            Clock clock) {
        this.validations = validations;
        this.user = user;
        this.events = events;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @return whether the validator takes the case */
    public boolean declare(UUID seatId, boolean conflict, String detail, boolean accepts) {
        Validation validation = validations.ofSeat(seatId).orElseThrow(NotFound::new);
        boolean accepted = validation.declare(seatId, user.require(), conflict, detail, accepts, clock.instant());
        validations.save(validation);
        ledger.answered(validation.organisation(), validation.reviewId(), conflict, detail);
        events.publishEvent(new AssuranceDeed(
                validation.reviewId(),
                conflict ? "A validator declared a conflict of interest." : "A validator declared no conflict.",
                AssuranceDeed.VALIDATOR,
                null,
                accepted ? "Case accepted" : "Case declined",
                detail.isBlank() ? null : detail));
        return accepted;
    }

    /** Who sits there. */
    @Transactional(readOnly = true)
    public String seated(UUID seatId) {
        return validations
                .ofSeat(seatId)
                .orElseThrow(NotFound::new)
                .seat(seatId)
                .validator();
    }
}
