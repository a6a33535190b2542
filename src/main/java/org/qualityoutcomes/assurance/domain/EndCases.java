package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.CaseEnded;
import org.qualityoutcomes.review.ReviewEndedEarly;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A review ends early: nobody judges it any more. What was judged until then stays on record as it is and counts nowhere;
 * levels that stand already go on standing.
 */
@Component
@Transactional
class EndCases {

    private static final String ENDED = "The review has ended.";

    private final Validations validations;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndCases(Validations validations, Meetings meetings, ApplicationEventPublisher events, Clock clock) {
        this.validations = validations;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(ReviewEndedEarly event) {
        UUID review = event.review().value();
        Set<String> told = new LinkedHashSet<>();
        validations
                .findFirstByReviewIdOrderBySubmissionVersionDesc(review)
                .filter(validation -> !validation.isVoided() && !validation.isSettled())
                .ifPresent(validation -> told.addAll(end(validation)));
        meetings.ofReview(review).stream()
                .filter(meeting -> meeting.isAhead(review))
                .forEach(meeting -> told.addAll(leave(meeting, review)));
        told.forEach(
                username -> events.publishEvent(new CaseEnded(review, event.reference(), event.cause(), username)));
    }

    private List<String> end(Validation validation) {
        List<String> judges = validation.seats().stream()
                .filter(seat -> seat.isInvited() || seat.isAccepted())
                .filter(seat -> !seat.isWithdrawn())
                .map(Seat::validator)
                .toList();
        validation.annul(clock.instant());
        validations.save(validation);
        events.publishEvent(AssuranceDeed.of(
                validation.reviewId(),
                "The validation ended with its review; what was judged stays on record.",
                AssuranceDeed.RULE));
        return judges;
    }

    /** A meeting that has not begun finds the case settled when its cases are called. */
    private List<String> leave(Meeting meeting, UUID review) {
        MeetingCase ended = meeting.caseOf(review);
        List<String> concerned = Stream.of(meeting.chair(), ended.moderator())
                .filter(Objects::nonNull)
                .toList();
        if (meeting.isInSession()) {
            meeting.defer(ended, ENDED);
            meetings.save(meeting);
            events.publishEvent(new CaseDeferred(meeting.id(), review));
        }
        return concerned;
    }
}
