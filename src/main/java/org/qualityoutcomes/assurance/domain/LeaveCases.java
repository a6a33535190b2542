package org.qualityoutcomes.assurance.domain;

import java.util.List;
import org.qualityoutcomes.assurance.CaseLeft;
import org.qualityoutcomes.assurance.ConflictFound;
import org.qualityoutcomes.organisation.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who turns out to be tied to an organisation loses their seat or their place on the panel in its case, in the transaction in which it is found. */
@Component
class LeaveCases {

    private final Validations validations;
    private final VacateSeat seats;
    private final Meetings meetings;
    private final HoldMeeting hold;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    // six, because a part in a case is a seat or a place on a panel
    LeaveCases(
            Validations validations,
            VacateSeat seats,
            Meetings meetings,
            HoldMeeting hold,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.validations = validations;
        this.seats = seats;
        this.meetings = meetings;
        this.hold = hold;
        this.user = user;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConflictFound found) {
        validations
                .findFirstByOrganisationOrderByOpenedAtDesc(found.organisation())
                .ifPresent(validation -> leave(validation, found));
    }

    private void leave(Validation validation, ConflictFound found) {
        boolean judged = validation.seatOf(found.username()).isPresent();
        List<Meeting> panels = panelsOf(validation, found.username());
        seats.vacate(validation.id(), found.username(), found.reason());
        panels.forEach(panel -> hold.withdraw(panel.id(), validation.reviewId(), found.username()));
        if (judged || !panels.isEmpty()) {
            tell(validation, found);
        }
    }

    /** Only who declares it withdraws here: of whom it is known otherwise no case was given to in the first place. */
    private List<Meeting> panelsOf(Validation validation, String username) {
        boolean declared = user.username().filter(username::equals).isPresent();
        return !declared
                ? List.of()
                : meetings.ofReview(validation.reviewId()).stream()
                        .filter(meeting -> meeting.isDeciding(validation.reviewId(), username))
                        .toList();
    }

    private void tell(Validation validation, ConflictFound found) {
        events.publishEvent(new CaseLeft(
                found.finding(), validation.reviewId(), validation.reference(), validation.organisation()));
    }
}
