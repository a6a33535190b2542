package org.qualityoutcomes.assurance.clarification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.ClarificationNews;
import org.qualityoutcomes.assurance.domain.HeldSeats;
import org.qualityoutcomes.assurance.domain.HeldSeats.HeldSeat;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A validator asks the library team what the submission leaves unclear. Everything goes by the asking person's seat. */
@Component
@Transactional
public class AskClarification {

    private static final int BOTH = 2;
    private static final int COLLECTING_WORKING_DAYS = 2;
    private static final int LONGEST_QUESTION = 1000;

    private final Clarifications clarifications;
    private final HeldSeats seats;
    private final Editions editions;
    private final WorkingDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // six, because a question stands at an indicator, by a day, in the name of a seat
    AskClarification(
            Clarifications clarifications,
            HeldSeats seats,
            Editions editions,
            WorkingDays days,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clarifications = clarifications;
        this.seats = seats;
        this.editions = editions;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The round as its validator sees it.
     *
     * @param own the own questions; all questions once the round is closed
     */
    public record Round(
            HeldSeat seat,
            Edition edition,
            List<Asked> own,
            boolean finished,
            boolean opened,
            @Nullable Instant collectedUntil,
            @Nullable Instant sentAt,
            @Nullable Instant answerBy,
            @Nullable Instant closedAt,
            boolean answered,
            boolean unanswered) {

        /** Whether the asking person may still write and take away questions. */
        public boolean open() {
            return sentAt == null && !finished && !seat.locked();
        }
    }

    @Transactional(readOnly = true)
    public Round show(UUID validationId) {
        HeldSeat seat = seats.own(validationId);
        Edition edition = editions.get(seat.edition());
        return clarifications
                .findByValidationId(validationId)
                .map(found -> round(seat, edition, found))
                .orElseGet(
                        () -> new Round(seat, edition, List.of(), false, false, null, null, null, null, false, false));
    }

    /** A question with its answer, in words alone; the evidence shown with it is on the page of the round. */
    public record Answered(String place, String question, String answer) {}

    /** What the team answered about an outcome, for whoever may open it; empty before the answers are sent. */
    @Transactional(readOnly = true)
    public List<Answered> answered(UUID validationId, String outcome) {
        return clarifications.answered(validationId, outcome).stream()
                .map(each ->
                        new Answered(Objects.requireNonNullElse(each.indicator(), outcome), each.text(), each.answer()))
                .toList();
    }

    private static Round round(HeldSeat seat, Edition edition, Clarification found) {
        List<Question> shown = found.closedAt().isPresent() ? found.questions() : found.questionsOf(seat.validator());
        return new Round(
                seat,
                edition,
                shown.stream()
                        .map(each -> Asked.of(each, edition, found.isAnswered()))
                        .toList(),
                found.isFinishedBy(seat.validator()),
                found.isOpened(),
                found.collectedUntil().orElse(null),
                found.sentAt().orElse(null),
                found.answerBy().orElse(null),
                found.closedAt().orElse(null),
                found.isAnswered(),
                found.isUnanswered());
    }

    /** @param place an indicator's code, or an outcome's for the outcome as a whole */
    public void ask(UUID validationId, String place, String text) {
        HeldSeat seat = mayAsk(validationId);
        Outcome outcome = outcome(editions.get(seat.edition()), place)
                .orElseThrow(() -> Refusal.of("place", "Choose the indicator or outcome that you ask about."));
        if (text.isBlank()) {
            throw Refusal.of("question", "Write your question.");
        }
        if (text.length() > LONGEST_QUESTION) {
            throw Refusal.of("question", "Keep a question within 1,000 characters.");
        }
        Clarification round = clarifications.findByValidationId(validationId).orElseGet(() -> new Clarification(seat));
        round.add(seat.validator(), outcome.code(), place.equals(outcome.code()) ? null : place, text.strip());
        clarifications.save(round);
    }

    private static Optional<Outcome> outcome(Edition edition, String place) {
        return edition.outcomes().stream()
                .filter(outcome -> outcome.code().equals(place)
                        || outcome.indicators().stream()
                                .anyMatch(indicator -> indicator.code().equals(place)))
                .findFirst();
    }

    /** Takes back one of the own questions. */
    public void takeBack(UUID validationId, UUID question) {
        HeldSeat seat = mayAsk(validationId);
        clarifications.findByValidationId(validationId).ifPresent(round -> {
            round.remove(seat.validator(), question);
            clarifications.save(round);
        });
    }

    /** The own questions are complete; the first one to say so opens the round. */
    public void finish(UUID validationId) {
        HeldSeat seat = mayAsk(validationId);
        Clarification round = clarifications
                .findByValidationId(validationId)
                .orElseThrow(() -> Refusal.of("question", "Write a question first."));
        Instant until = OfficeHours.end(days.plus(OfficeHours.day(clock.instant()), COLLECTING_WORKING_DAYS));
        boolean begins = round.finish(seat.validator(), clock.instant(), until);
        clarifications.save(round);
        List<HeldSeat> taken = seats.of(validationId);
        List<HeldSeat> awaited = taken.stream()
                .filter(each -> !each.locked() && !round.isFinishedBy(each.validator()))
                .toList();
        if (begins) {
            begin(seat, awaited, until);
        }
        // whoever has not accepted yet may still want to ask
        if (awaited.isEmpty() && taken.size() == BOTH) {
            events.publishEvent(new QuestionsCollected(validationId));
        }
    }

    private void begin(HeldSeat seat, List<HeldSeat> awaited, Instant until) {
        events.publishEvent(new ClarificationRequested(seat.validation()));
        awaited.forEach(other -> events.publishEvent(new ClarificationNews(
                seat.validation(), seat.reference(), other.validator(), ClarificationNews.Kind.COLLECTING, until)));
    }

    private HeldSeat mayAsk(UUID validationId) {
        HeldSeat seat = seats.own(validationId);
        if (seat.locked()) {
            throw new Refusal("Your judgements are locked: there is nothing left to ask.");
        }
        return seat;
    }
}
