package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.validators.ValidatorFacts;
import org.qualityoutcomes.assurance.validators.ValidatorRegister;
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
    private final ConflictPolicy conflicts;
    private final ValidatorRegister register;
    private final People people;
    private final List<PlannedSeats> planned;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // seven, because a seat is given by hand or as planned, and in both ways to somebody who may have it
    AssignValidators(
            Validations validations,
            ConflictPolicy conflicts,
            ValidatorRegister register,
            People people,
            List<PlannedSeats> planned,
            ApplicationEventPublisher events,
            Clock clock) {
        this.validations = validations;
        this.conflicts = conflicts;
        this.register = register;
        this.people = people;
        this.planned = planned;
        this.events = events;
        this.clock = clock;
    }

    /** A member of the group of validators, with what speaks against them: conflicts of interest, or no admission. */
    public record Candidate(String username, String name, List<String> conflicts) {
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
        ConflictPolicy.Conflicts known = conflicts.on(validation.organisation());
        List<Candidate> candidates = register.all().stream()
                .map(facts -> new Candidate(
                        facts.username(), facts.name(), objections(facts, known.against(facts.username()))))
                .toList();
        return new Assignment(
                id,
                validation.reference(),
                validation.organisation(),
                seats.isEmpty() ? null : seats.get(0).validator(),
                seats.isEmpty() ? null : seats.get(1).validator(),
                !seats.isEmpty() && seats.get(0).isFixed(),
                !seats.isEmpty() && seats.get(1).isFixed(),
                candidates);
    }

    public void assign(UUID id, String primary, String second) {
        Validation validation = get(id);
        mustBeFree("primary", primary, conflicts.against(primary, validation.organisation()));
        mustBeFree("second", second, conflicts.againstSecond(second, validation.organisation(), primary));
        validation.assign(primary, second);
        validations.save(validation);
        events.publishEvent(AssuranceDeed.of(
                validation.reviewId(),
                "Validators assigned.",
                AssuranceDeed.NATIONAL,
                people.nameOf(primary) + " (primary), " + people.nameOf(second) + " (second)"));
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

    private Optional<PlannedSeats.Pair> confirmedPair(Validation validation) {
        return planned.stream()
                .flatMap(seats -> seats.confirmed(new ReviewId(validation.reviewId())).stream())
                .filter(pair -> mayValidate(pair.primary()) && mayValidate(pair.second()))
                .findFirst();
    }

    /** A training may have ended since the two were agreed on. */
    private boolean mayValidate(String username) {
        return facts(username).filter(ValidatorFacts::isAssignable).isPresent();
    }

    /** Completes the task: both seats are taken. */
    public void confirm(UUID id) {
        Validation validation = get(id);
        if (validation.seats().size() < 2 || validation.seats().stream().anyMatch(Seat::isVacant)) {
            throw new Refusal("Choose two validators on the page and save them first.");
        }
        for (Seat seat : validation.seats()) {
            mustBeFree(null, seat.validator(), conflicts.against(seat.validator(), validation.organisation()));
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

    private void mustBeFree(@Nullable String field, String username, List<String> conflicting) {
        ValidatorFacts facts = facts(username)
                .orElseThrow(() -> new Refusal(
                        List.of(new Refusal.Problem(field, "Choose somebody from the group of validators."))));
        List<String> reasons = objections(facts, conflicting);
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons.stream()
                    .map(reason -> new Refusal.Problem(field, people.nameOf(username) + ": " + reason))
                    .toList());
        }
    }

    private Optional<ValidatorFacts> facts(String username) {
        return register.all().stream()
                .filter(each -> each.username().equals(username))
                .findFirst();
    }

    private static List<String> objections(ValidatorFacts facts, List<String> conflicting) {
        String obstacle = facts.obstacle();
        return obstacle == null
                ? conflicting
                : Stream.concat(Stream.of(obstacle), conflicting.stream()).toList();
    }

    private Validation get(UUID id) {
        return validations.findById(id).orElseThrow(NotFound::new);
    }
}
