package org.qualityoutcomes.changes.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.EarlyEnding.Cause;
import org.qualityoutcomes.review.ReviewedAt;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team decides what becomes of organisations and of people who move, and sees beforehand what follows. */
@Component
@Transactional
public class DecideChanges {

    private static final int LONGEST_SERVICE = 150;
    private static final Set<String> ROLES = Set.of("lead", "team", "sponsor");

    private final Changes changes;
    private final ChangeAccess access;
    private final Organisations organisations;
    private final Reviews reviews;
    private final MergeRoles roles;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // eight, because a decision looks at organisations, reviews and people alike
    DecideChanges(
            Changes changes,
            ChangeAccess access,
            Organisations organisations,
            Reviews reviews,
            MergeRoles roles,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.access = access;
        this.organisations = organisations;
        this.reviews = reviews;
        this.roles = roles;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** A review that is not over, and whether it can be closed by a merger instead of being carried on. */
    public record OpenReview(UUID id, String reference, String phase, boolean closable) {}

    /** What is to be decided about a merger, and those who lead one of the two. */
    public record MergerView(
            Organisation merged, Organisation successor, List<OpenReview> reviews, List<Person> leads) {}

    @Transactional(readOnly = true)
    public MergerView merger(String ods, String successor) {
        Organisation merged = access.open(ods);
        Organisation other = access.open(successor);
        return new MergerView(
                merged,
                other,
                Stream.of(merged, other).flatMap(each -> open(each).stream()).toList(),
                roles.leads(ods, successor));
    }

    /** Those that are not over, of an organisation and of what became part of it. */
    List<OpenReview> open(Organisation organisation) {
        return organisations.family(organisation.ods()).stream()
                .flatMap(each -> reviews.ofOrganisation(each.id()).stream())
                .filter(review -> !review.phase().isOver())
                .map(DecideChanges::shown)
                .toList();
    }

    private static OpenReview shown(ReviewedAt review) {
        return new OpenReview(
                review.review().value(),
                review.reference(),
                review.phase().title(),
                Cause.MERGED.canEnd(review.phase()));
    }

    /** Organisations to which this one may pass. */
    @Transactional(readOnly = true)
    public List<Organisation> others(String ods) {
        return organisations.there().stream()
                .filter(each -> !each.ods().equals(ods))
                .filter(access::isOpen)
                .toList();
    }

    /**
     * From when on, and why.
     *
     * @param day null where none was typed that can be read
     */
    public record When(@Nullable LocalDate day, String reason) {}

    /**
     * @param fates by review, {@code carry} or {@code end}
     * @param leads usernames
     */
    public record Merger(Map<UUID, String> fates, Set<String> leads, When when) {

        Set<UUID> ended() {
            return fates.entrySet().stream()
                    .filter(fate -> fate.getValue().equals("end"))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    /** Whether this can be decided as it stands; nothing changes. */
    @Transactional(readOnly = true)
    public void check(String ods, String successor, Merger wanted) {
        MergerView view = merger(ods, successor);
        List<Problem> problems = new ArrayList<>();
        if (ods.equals(successor)) {
            problems.add(new Problem("successor", "An organisation cannot become part of itself."));
        }
        problems.addAll(obstacles(view.merged(), "successor"));
        problems.addAll(obstacles(view.successor(), "successor"));
        view.reviews().stream()
                .filter(OpenReview::closable)
                .filter(review ->
                        !Set.of("carry", "end").contains(wanted.fates().getOrDefault(review.id(), "")))
                .forEach(review -> problems.add(new Problem(
                        "review-" + review.id(), "Choose what becomes of review " + review.reference() + ".")));
        Set<String> candidates = view.leads().stream().map(Person::username).collect(Collectors.toSet());
        if (wanted.leads().isEmpty() || !candidates.containsAll(wanted.leads())) {
            problems.add(new Problem("leads", "Choose who leads the library from then on."));
        }
        problems.addAll(problems(wanted.when()));
        refuse(problems);
    }

    public void merge(String ods, String successor, Merger wanted) {
        check(ods, successor, wanted);
        Set<UUID> closable = merger(ods, successor).reviews().stream()
                .filter(OpenReview::closable)
                .map(OpenReview::id)
                .collect(Collectors.toSet());
        Set<UUID> ended = new HashSet<>(wanted.ended());
        ended.retainAll(closable);
        decide(Change.merger(ods, successor, wanted.leads(), ended, decision(wanted.when())));
    }

    public void close(String ods, When when) {
        List<Problem> problems = new ArrayList<>(obstacles(access.open(ods), null));
        problems.addAll(problems(when));
        refuse(problems);
        decide(Change.closure(ods, decision(when)));
    }

    /** @param region a region's key */
    public void move(String ods, String region, String service, When when) {
        List<Problem> problems = new ArrayList<>(obstacles(access.open(ods), null));
        if (Arrays.stream(Region.values()).noneMatch(each -> each.key().equals(region))) {
            problems.add(new Problem("region", "Choose a region."));
        }
        if (service.isBlank() || service.strip().length() > LONGEST_SERVICE) {
            problems.add(new Problem("service", "Name the library service, in 150 characters at most."));
        }
        problems.addAll(problems(when));
        refuse(problems);
        decide(Change.move(ods, Region.of(region), service.strip(), decision(when)));
    }

    /**
     * @param to code, or empty where it is none of the scheme's organisations
     * @param role lead, team or sponsor; of no account where {@code to} is empty
     */
    public void movePerson(String username, String ods, String to, String role, When when) {
        Organisation from = access.open(ods);
        List<Problem> problems = new ArrayList<>();
        if (people.find(username).isEmpty() || !members(from.ods()).contains(username)) {
            problems.add(new Problem("username", "Choose somebody who holds a role here."));
        }
        boolean known = others(ods).stream().anyMatch(each -> each.ods().equals(to));
        if (!to.isEmpty() && !known) {
            problems.add(new Problem("to", "Choose one of the organisations that are offered."));
        }
        if (!to.isEmpty() && !ROLES.contains(role)) {
            problems.add(new Problem("role", "Choose the role at the new organisation."));
        }
        problems.addAll(problems(when));
        refuse(problems);
        decide(
                to.isEmpty()
                        ? Change.person(username, ods, null, null, decision(when))
                        : Change.person(username, ods, to, role, decision(when)));
    }

    /** Lead, team and sponsors. */
    @Transactional(readOnly = true)
    public List<Person> peopleAt(String ods) {
        access.open(ods);
        return Stream.of(Groups.lead(ods), Groups.team(ods), Groups.sponsor(ods))
                .flatMap(group -> people.inGroup(group).stream())
                .distinct()
                .toList();
    }

    private Set<String> members(String ods) {
        return peopleAt(ods).stream().map(Person::username).collect(Collectors.toSet());
    }

    public void callOff(UUID id) {
        Change change = changes.findById(id).orElseThrow(NotFound::new);
        Organisation organisation = access.open(change.ods());
        change.callOff();
        changes.save(change);
        events.publishEvent(ChangeDeed.of(
                organisation.id().value(),
                change.kind().title() + " of " + organisation.name() + " called off.",
                ChangeDeed.NATIONAL,
                null));
        events.publishEvent(new ChangeCalledOff(id));
    }

    private void decide(Change change) {
        changes.save(change);
        Organisation organisation = organisations.byOds(change.ods());
        events.publishEvent(ChangeDeed.of(
                organisation.id().value(),
                change.kind().title() + " of " + organisation.name() + " decided.",
                ChangeDeed.NATIONAL,
                change.reason()));
        events.publishEvent(new ChangeDecided(change.id(), change.ods()));
    }

    /** What is gone, or about to go, changes in no other way. */
    private List<Problem> obstacles(Organisation organisation, @Nullable String field) {
        if (organisation.isGone()) {
            return List.of(new Problem(field, organisation.name() + " is no more."));
        }
        boolean going =
                changes.findTop50ByOdsOrOtherOrderByDecidedAtDesc(organisation.ods(), organisation.ods()).stream()
                        .filter(change -> change.state() == ChangeState.DECIDED)
                        .anyMatch(change -> change.kind() == ChangeKind.CLOSURE || change.kind() == ChangeKind.MERGER);
        return going
                ? List.of(new Problem(
                        field, "A merger or closure of " + organisation.name() + " is decided and waits for its day."))
                : List.of();
    }

    private List<Problem> problems(When when) {
        List<Problem> problems = new ArrayList<>();
        LocalDate day = when.day();
        LocalDate today = OfficeHours.day(clock.instant());
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

    private Change.Decision decision(When when) {
        return new Change.Decision(
                Objects.requireNonNull(when.day()), when.reason().strip(), access.username(), clock.instant());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems.stream().distinct().toList());
        }
    }
}
