package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team gives a case to two validators, and to somebody else where one cannot take it. */
@Component
@Transactional
public class AssignValidators {

    private final Validations validations;
    private final FreeToValidate free;
    private final People people;
    private final List<PlannedSeats> planned;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // six, because a seat is given by hand or as planned, and in both ways to somebody who may have it
    AssignValidators(
            Validations validations,
            FreeToValidate free,
            People people,
            List<PlannedSeats> planned,
            ApplicationEventPublisher events,
            Clock clock) {
        this.validations = validations;
        this.free = free;
        this.people = people;
        this.planned = planned;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A member of the group of validators.
     *
     * @param conflicts what rules this person out: conflicts of interest, or that the admission is not complete
     * @param concerns what only speaks against this person
     */
    public record Candidate(String username, String name, List<String> conflicts, List<String> concerns) {
        public boolean free() {
            return conflicts.isEmpty();
        }
    }

    /** The seats as they are and who could take them. */
    public record Assignment(
            UUID id,
            String reference,
            String organisation,
            @Nullable String primary,
            @Nullable String second,
            boolean primaryFixed,
            boolean secondFixed,
            List<Candidate> candidates) {}

    @Transactional(readOnly = true)
    public Assignment show(UUID id) {
        Validation validation = get(id);
        List<Seat> seats = validation.seats();
        return new Assignment(
                id,
                validation.reference(),
                validation.organisation(),
                seats.isEmpty() ? null : seats.get(0).validator(),
                seats.isEmpty() ? null : seats.get(1).validator(),
                !seats.isEmpty() && seats.get(0).isFixed(),
                !seats.isEmpty() && seats.get(1).isFixed(),
                free.candidates(validation));
    }

    public void assign(UUID id, String primary, String second) {
        Validation validation = get(id);
        mustBeFree(validation, 0, "primary", primary);
        mustBeFree(validation, 1, "second", second);
        validation.assign(primary, second);
        validations.save(validation);
        events.publishEvent(AssuranceDeed.of(
                validation.reviewId(),
                "Validators assigned.",
                AssuranceDeed.NATIONAL,
                people.nameOf(primary) + " (primary), " + people.nameOf(second) + " (second)"));
    }

    /** Whoever keeps a seat is not asked again: somebody may be away, or have judged and left, when the other is replaced. */
    private void mustBeFree(Validation validation, int position, String field, String username) {
        boolean kept = validation.seats().size() > position
                && validation.seats().get(position).isFixed()
                && validation.seats().get(position).validator().equals(username);
        if (!kept) {
            free.mustBeFree(field, username, validation);
        }
    }

    /** Whether two people were agreed on beforehand, who can still take the case. */
    @Transactional(readOnly = true)
    public boolean isPairConfirmed(UUID id) {
        return confirmedPair(get(id)).isPresent();
    }

    /** The two who were agreed on beforehand are asked. */
    public void seatConfirmedPair(UUID id) {
        Validation validation = get(id);
        PlannedSeats.Pair pair =
                confirmedPair(validation).orElseThrow(() -> new IllegalStateException("no pair is confirmed any more"));
        assign(id, pair.primary(), pair.second());
        confirm(id);
    }

    /** The plan is for the first time; for a version that was submitted anew those are chosen who know the service. */
    private Optional<PlannedSeats.Pair> confirmedPair(Validation validation) {
        if (!validation.seats().isEmpty()) {
            return Optional.empty();
        }
        return planned.stream()
                .flatMap(seats -> seats.confirmed(new ReviewId(validation.reviewId())).stream())
                // facts may have changed since the two were agreed on
                .filter(pair -> free.isFree(pair.primary(), validation) && free.isFree(pair.second(), validation))
                .findFirst();
    }

    /** Completes the task: both seats are taken. */
    public void confirm(UUID id) {
        Validation validation = get(id);
        if (validation.seats().size() < 2 || validation.seats().stream().anyMatch(Seat::isVacant)) {
            throw new Refusal("Choose two validators on the page and save them first.");
        }
        for (Seat seat : validation.seats()) {
            free.mustBeFree(null, seat.validator(), validation);
        }
        validation.seats().forEach(seat -> validation.invite(seat, clock.instant()));
        validations.save(validation);
    }

    /** Completes the task: somebody else sits where one has declined. */
    public void confirmReplacement(UUID seatId) {
        Validation validation = validations.ofSeat(seatId).orElseThrow(NotFound::new);
        Seat seat = validation.seat(seatId);
        if (seat.isVacant()) {
            throw new Refusal("Choose another validator on the page and save it first.");
        }
        validation.invite(seat, clock.instant());
        validations.save(validation);
    }

    private Validation get(UUID id) {
        return validations.findById(id).orElseThrow(NotFound::new);
    }
}
