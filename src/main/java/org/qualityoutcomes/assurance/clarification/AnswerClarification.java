package org.qualityoutcomes.assurance.clarification;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.assurance.ClarificationNews;
import org.qualityoutcomes.assurance.domain.HeldSeats;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The library team answers what the validators want to know, within ten working days; silence is recorded as such. */
@Component
@Transactional
public class AnswerClarification {

    private static final int ANSWERING_WORKING_DAYS = 10;
    private static final int MOST_WORDS = 200;

    private final Clarifications clarifications;
    private final HeldSeats seats;
    private final ReviewAccess access;
    private final EvidenceLibrary library;
    private final WorkingDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // seven, because an answer brings the review, its evidence and its validators together
    AnswerClarification(
            Clarifications clarifications,
            HeldSeats seats,
            ReviewAccess access,
            EvidenceLibrary library,
            WorkingDays days,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clarifications = clarifications;
        this.seats = seats;
        this.access = access;
        this.library = library;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps an answer; the validators see it when all are sent. */
    public void reply(ReviewId id, UUID question, String words, Set<EvidenceId> shown) {
        Review review = access.forTeam(id);
        if (words.strip().split("\\s+").length > MOST_WORDS) {
            throw Refusal.of("answer-" + question, "Keep an answer within 200 words.");
        }
        Clarification round = round(id);
        round.reply(question, words.strip(), ofService(review, shown), clock.instant());
        clarifications.save(round);
    }

    private Set<EvidenceId> ofService(Review review, Set<EvidenceId> shown) {
        return library.get(shown).stream()
                .filter(item -> item.service().equals(review.organisation().service()))
                .map(EvidenceItem::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All questions go to the team. */
    public void send(UUID validationId) {
        Clarification round = of(validationId);
        Instant until = OfficeHours.end(days.plus(OfficeHours.day(clock.instant()), ANSWERING_WORKING_DAYS));
        round.send(clock.instant(), until);
        clarifications.save(round);
        journal(round, "The validators' questions were sent to the library team.", Deed.RULE);
    }

    /** Completes the task: the answers go to the validators. */
    public void finish(UUID validationId) {
        Clarification round = of(validationId);
        round.answer(clock.instant());
        clarifications.save(round);
        journal(round, "The validators' questions were answered.", "library lead");
        tell(round, ClarificationNews.Kind.ANSWERED);
    }

    /** The time for answers is over and there are none. */
    public void recordSilence(UUID validationId) {
        Clarification round = of(validationId);
        round.recordSilence(clock.instant());
        clarifications.save(round);
        journal(round, "The validators' questions were not answered in time.", Deed.RULE);
        tell(round, ClarificationNews.Kind.UNANSWERED);
    }

    /** When other validators' questions are waited for no longer. */
    @Transactional(readOnly = true)
    public Instant collectedUntil(UUID validationId) {
        return of(validationId).collectedUntil().orElseThrow();
    }

    @Transactional(readOnly = true)
    public Instant answerBy(UUID validationId) {
        return of(validationId).answerBy().orElseThrow();
    }

    /** Both validators judge with the answers before them: nobody locks while they are awaited. */
    @Transactional(readOnly = true)
    public void mustNotBeUnderWay(UUID validationId) {
        if (clarifications.isUnderWay(validationId)) {
            throw new Refusal(
                    "A clarification is under way at this case. Lock your judgements when it is closed: you may go on"
                            + " judging until then.");
        }
    }

    private void journal(Clarification round, String what, String capacity) {
        events.publishEvent(new ClarificationDeed(
                round.reviewId(), what, capacity, round.questions().size() + " questions"));
    }

    private void tell(Clarification round, ClarificationNews.Kind kind) {
        seats.of(round.validationId())
                .forEach(seat -> events.publishEvent(
                        new ClarificationNews(seat.validation(), seat.reference(), seat.validator(), kind, null)));
    }

    private Clarification round(ReviewId id) {
        return clarifications
                .findFirstByReviewIdAndSentAtIsNotNullOrderBySentAtDesc(id.value())
                .orElseThrow(NotFound::new);
    }

    private Clarification of(UUID validationId) {
        return clarifications.findByValidationId(validationId).orElseThrow(NotFound::new);
    }
}
