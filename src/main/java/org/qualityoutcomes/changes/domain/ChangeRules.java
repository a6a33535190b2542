package org.qualityoutcomes.changes.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Restructuring;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every decision on an organisation keeps to, and how it is kept: it waits for its day. */
@Component
class ChangeRules {

    private final Changes changes;
    private final ChangeAccess access;
    private final Organisations organisations;
    private final Restructuring restructuring;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // six, because a decision is checked, kept and told, one at a time
    ChangeRules(
            Changes changes,
            ChangeAccess access,
            Organisations organisations,
            Restructuring restructuring,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.access = access;
        this.organisations = organisations;
        this.restructuring = restructuring;
        this.events = events;
        this.clock = clock;
    }

    /** Before anything is looked at: of two who decide at the same moment the second one sees what the first one decided. */
    void oneAtATime() {
        access.national();
        restructuring.hold();
    }

    /** What is gone, or about to go, changes in no other way, and nothing becomes part of it. */
    List<Problem> obstacles(Organisation organisation, @Nullable String field) {
        if (organisation.isGone()) {
            return List.of(new Problem(field, organisation.name() + " is no more."));
        }
        return waiting(organisation).anyMatch(change -> change.isEndOf(organisation.ods()))
                ? List.of(waits(organisation, field))
                : List.of();
    }

    /** Nor does an organisation go that others are about to become part of. */
    List<Problem> obstaclesToItsEnd(Organisation organisation, @Nullable String field) {
        List<Problem> problems = new ArrayList<>(obstacles(organisation, field));
        if (waiting(organisation).anyMatch(change -> change.kind() == ChangeKind.MERGER)) {
            problems.add(waits(organisation, field));
        }
        return problems;
    }

    private Stream<Change> waiting(Organisation organisation) {
        return changes.about(ChangeState.DECIDED, organisation.ods()).stream();
    }

    private static Problem waits(Organisation organisation, @Nullable String field) {
        return new Problem(
                field, "A merger or closure of " + organisation.name() + " is decided and waits for its day.");
    }

    boolean isMoving(String username) {
        return changes.existsByStateAndUsername(ChangeState.DECIDED, username);
    }

    List<Problem> problems(When when) {
        List<Problem> problems = new ArrayList<>();
        LocalDate day = when.day();
        LocalDate today = today();
        if (day == null || day.isBefore(today.minusYears(1)) || day.isAfter(today.plusYears(1))) {
            problems.add(new Problem(
                    "day",
                    "Enter the day from which on it is so, for example 1/4/2027, at most a" + " year from today."));
        }
        if (when.reason().isBlank() || when.reason().strip().length() > Change.LONGEST) {
            problems.add(new Problem("reason", "Say why, in 1,000 characters at most. It stays on record."));
        }
        return problems;
    }

    boolean isPast(When when) {
        LocalDate day = when.day();
        return day != null && day.isBefore(today());
    }

    boolean isToCome(When when) {
        LocalDate day = when.day();
        return day != null && day.isAfter(today());
    }

    private LocalDate today() {
        return OfficeHours.day(clock.instant());
    }

    Change.Decision decision(When when) {
        return new Change.Decision(
                Objects.requireNonNull(when.day()), when.reason().strip(), access.username(), clock.instant());
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems.stream().distinct().toList());
        }
    }

    /** What waits for an organisation that is about to go, on that day or later, would find it gone. */
    void callOffWhatWaits(Organisation going, LocalDate from, String because) {
        changes.about(ChangeState.DECIDED, going.ods()).stream()
                .filter(change -> !change.day().isBefore(from))
                .forEach(change -> callOff(change, because));
    }

    void callOff(Change change, @Nullable String because) {
        change.callOff();
        changes.save(change);
        Organisation organisation = organisations.byOds(change.ods());
        events.publishEvent(ChangeDeed.of(
                organisation.id().value(), title(change, organisation) + " called off.", ChangeDeed.NATIONAL, because));
        events.publishEvent(new ChangeCalledOff(change.id()));
    }

    private String title(Change change, Organisation organisation) {
        String title = change.kind().title() + " of " + organisation.name();
        return change.kind() == ChangeKind.MERGER
                ? title + " into " + organisations.byOds(change.successor()).name() + " (" + change.successor() + ")"
                : title;
    }

    /** @param chosen what was decided in particular, for the journal */
    void keep(Change change, @Nullable String chosen) {
        changes.save(change);
        Organisation organisation = organisations.byOds(change.ods());
        events.publishEvent(new ChangeDeed(
                organisation.id().value(),
                title(change, organisation) + " decided.",
                ChangeDeed.NATIONAL,
                null,
                chosen,
                change.reason()));
        events.publishEvent(new ChangeDecided(change.id(), change.ods()));
    }
}
