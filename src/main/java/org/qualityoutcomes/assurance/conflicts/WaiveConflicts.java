package org.qualityoutcomes.assurance.conflicts;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two people, at least one of the national team, find that a soft conflict does not speak against somebody after all. */
@Component
@Transactional
public class WaiveConflicts {

    private static final int LONGEST = 1000;

    private final ConflictLedger ledger;
    private final Waivers waivers;
    private final LedgerAccess access;
    private final PastSeats seats;
    private final People people;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // eight, because a waiver weighs who may, against what, and is told to the journal
    WaiveConflicts(
            ConflictLedger ledger,
            Waivers waivers,
            LedgerAccess access,
            PastSeats seats,
            People people,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.waivers = waivers;
        this.access = access;
        this.seats = seats;
        this.people = people;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The first of the two.
     *
     * @param kind and source pick the conflict as the ledger shows it
     */
    public void propose(String username, String ods, @Nullable ConflictKind kind, String source, String reason) {
        Organisation organisation = access.readable(ods);
        Conflict conflict = ledger.between(username, ods).stream()
                .filter(each -> each.kind() == kind && each.source().equals(source))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (reason.length() > LONGEST) {
            throw Refusal.of("reason", "Give the reason in at most 1,000 characters.");
        }
        if (waivers.between(List.of(username), List.of(ods)).stream()
                .anyMatch(waiver -> waiver.isOf(conflict) && waiver.state() == Waiver.State.PROPOSED)) {
            throw new Refusal("Somebody has proposed this already. It waits for the second person.");
        }
        Waiver waiver = waivers.save(new Waiver(username, ods, conflict, reason, user.require(), clock.instant()));
        tell(waiver, organisation, "Waiver of a soft conflict proposed.", waiver.reason());
    }

    /**
     * The second of the two.
     *
     * @throws Refusal unless exactly one of both was chosen
     */
    public void decide(UUID id, boolean confirms, boolean declines) {
        Waiver waiver = waivers.findById(id).orElseThrow(NotFound::new);
        Organisation organisation = access.readable(waiver.organisation());
        if (confirms == declines) {
            throw new Refusal("Choose whether you confirm the waiver or decline it.");
        }
        if (confirms) {
            mustHaveNational(waiver);
            waiver.confirm(user.require(), clock.instant());
        } else {
            waiver.decline(user.require(), clock.instant());
        }
        waivers.save(waiver);
        tell(
                waiver,
                organisation,
                confirms ? "Waiver of a soft conflict confirmed." : "Waiver of a soft conflict declined.",
                null);
    }

    private void mustHaveNational(Waiver waiver) {
        if (!access.isNational() && !people.groupsOf(waiver.proposedBy()).contains(Groups.NATIONAL)) {
            throw new Refusal("One of the two has to be of the national team.");
        }
    }

    private void tell(Waiver waiver, Organisation organisation, String what, @Nullable String reason) {
        events.publishEvent(new ConflictDeed(
                seats.latestReview(waiver.organisation())
                        .orElse(organisation.id().value()),
                what,
                access.isNational() ? "national team" : "regional lead",
                people.nameOf(waiver.username()) + ": " + waiver.kind().title(),
                reason));
    }
}
