package org.qualityoutcomes.assurance.conflicts;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.ConflictFound;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what people say about what ties them to organisations: each answer for itself, with what was asked. */
@Component
@Transactional
public class DeclareConflicts {

    private static final int LONGEST = 1000;

    private final Declarations declarations;
    private final Wordings wordings;
    private final Organisations organisations;
    private final PastSeats seats;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // seven, because a declaration is at once a record, an entry in the journal and the end of a part in a case
    DeclareConflicts(
            Declarations declarations,
            Wordings wordings,
            Organisations organisations,
            PastSeats seats,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.declarations = declarations;
        this.wordings = wordings;
        this.organisations = organisations;
        this.seats = seats;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** What the signed-in person answered, asked before a case; the case's own room takes the consequence. */
    public void answered(String ods, UUID review, boolean conflict, String words) {
        int wording = wordings.current(Occasion.ASSIGNMENT).version();
        declarations.save(
                conflict
                        ? Declaration.ofConflict(
                                user.require(),
                                ods,
                                review,
                                Occasion.ASSIGNMENT,
                                wording,
                                Tie.OTHER,
                                words,
                                clock.instant())
                        : Declaration.ofNothing(
                                user.require(), ods, review, Occasion.ASSIGNMENT, wording, clock.instant()));
        OncePerRequest.forget();
    }

    /** A conflict that the signed-in person has found; whatever they hold in the organisation's case is taken away. */
    public void found(String ods, @Nullable Tie tie, String words) {
        Organisation organisation = named(ods);
        if (tie == null) {
            throw Refusal.of("tie", "Choose what ties you to the organisation.");
        }
        if (tie == Tie.OTHER && words.isBlank()) {
            throw Refusal.of("words", "Say in a sentence what it is.");
        }
        if (words.length() > LONGEST) {
            throw Refusal.of("words", "Say it in at most 1,000 characters.");
        }
        UUID review = seats.latestReview(organisation.ods()).orElse(null);
        Declaration declared = declarations.save(Declaration.ofConflict(
                user.require(),
                organisation.ods(),
                review,
                Occasion.FOUND,
                wordings.current(Occasion.FOUND).version(),
                tie,
                words.strip(),
                clock.instant()));
        OncePerRequest.forget();
        events.publishEvent(new ConflictDeed(
                review == null ? organisation.id().value() : review,
                "A conflict of interest with " + organisation.name() + " was declared.",
                "person concerned",
                tie.title(),
                declared.words()));
        events.publishEvent(new ConflictFound(
                declared.id(),
                user.require(),
                organisation.ods(),
                organisation.name(),
                "Has declared a conflict of interest with this organisation."));
    }

    private Organisation named(String ods) {
        try {
            return organisations.byOds(ods);
        } catch (NotFound unknown) {
            throw Refusal.of("organisation", "Choose an organisation.");
        }
    }

    /** That nothing ties the signed-in person to any organisation but what the ledger knows already. */
    public void nothingElse() {
        declarations.save(Declaration.ofNothingElse(
                user.require(), wordings.current(Occasion.YEARLY).version(), clock.instant()));
        OncePerRequest.forget();
    }
}
