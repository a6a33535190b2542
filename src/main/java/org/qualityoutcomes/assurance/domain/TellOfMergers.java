package org.qualityoutcomes.assurance.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.CaseTakenOver;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationMerged;
import org.qualityoutcomes.organisation.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases of an organisation that became part of another one go on as they are: seats, judgements and agendas stay. Whoever
 * judges is told, because a tie to the successor is one to the case from now on.
 */
@Component
@Transactional(readOnly = true)
class TellOfMergers {

    private final Validations validations;
    private final Meetings meetings;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    TellOfMergers(
            Validations validations, Meetings meetings, Organisations organisations, ApplicationEventPublisher events) {
        this.validations = validations;
        this.meetings = meetings;
        this.organisations = organisations;
        this.events = events;
    }

    /** Also of what became part of it earlier: its cases are the successor's too. */
    @EventListener
    void on(OrganisationMerged event) {
        List<String> family = organisations.family(event.merged().ods()).stream()
                .map(Organisation::ods)
                .toList();
        validations.findByOrganisationIn(family).stream()
                .filter(validation -> !validation.isVoided() && !validation.isSettled())
                .forEach(validation -> judges(validation)
                        .forEach(username -> events.publishEvent(new CaseTakenOver(
                                validation.reviewId(),
                                validation.reference(),
                                event.merged().name(),
                                event.successor().name(),
                                username))));
    }

    private Set<String> judges(Validation validation) {
        Set<String> judges = new LinkedHashSet<>();
        validation.seats().stream()
                .filter(seat -> seat.isInvited() || seat.isAccepted())
                .filter(seat -> !seat.isWithdrawn())
                .forEach(seat -> judges.add(seat.validator()));
        meetings.ofReview(validation.reviewId()).stream()
                .filter(meeting -> meeting.isAhead(validation.reviewId()))
                .flatMap(meeting -> Stream.of(
                        meeting.chair(), meeting.caseOf(validation.reviewId()).moderator()))
                .filter(Objects::nonNull)
                .forEach(judges::add);
        return judges;
    }
}
