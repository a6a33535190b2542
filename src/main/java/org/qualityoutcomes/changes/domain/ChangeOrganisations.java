package org.qualityoutcomes.changes.domain;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.changes.OrganisationNews;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.PersonMoved;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.Restructuring;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was decided of organisations and people happens on its day, as a whole or not at all. */
@Component
@Transactional
public class ChangeOrganisations {

    private final Changes changes;
    private final Due due;
    private final Restructuring restructuring;
    private final EndChangedReviews reviews;
    private final MergeRoles roles;
    private final People people;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    // eight, because organisations, their reviews and their people change together
    ChangeOrganisations(
            Changes changes,
            Due due,
            Restructuring restructuring,
            EndChangedReviews reviews,
            MergeRoles roles,
            People people,
            Accounts accounts,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.due = due;
        this.restructuring = restructuring;
        this.reviews = reviews;
        this.roles = roles;
        this.people = people;
        this.accounts = accounts;
        this.events = events;
    }

    /** The morning of its day. */
    @Transactional(readOnly = true)
    public ZonedDateTime begins(UUID id) {
        return get(id).day().atTime(LocalTime.MIDNIGHT).atZone(OfficeHours.LONDON);
    }

    public void carryOut(UUID id) {
        restructuring.hold();
        Change change = get(id);
        due.parties(change).ifPresentOrElse(parties -> carryOut(change, parties), () -> overtake(change));
        changes.save(change);
    }

    private void carryOut(Change change, Due.Parties parties) {
        switch (change.kind()) {
            case MERGER -> merge(change, parties.organisation(), Objects.requireNonNull(parties.other()));
            case CLOSURE -> close(change, parties.organisation());
            case MOVE -> move(change, parties.organisation());
            case PERSON -> movePerson(change, parties.organisation(), parties.other());
        }
        reviews.settle(change, parties);
        change.done();
    }

    private void overtake(Change change) {
        change.overtaken();
        Organisation organisation = due.organisation(change);
        note(
                organisation,
                change.kind().title() + " of " + organisation.name() + " was overtaken: nothing was left to change.",
                change);
    }

    private void merge(Change change, Organisation merged, Organisation successor) {
        Set<String> told = roles.concerned(merged.ods(), successor.ods());
        told.addAll(leadsOf(merged.region()));
        told.addAll(leadsOf(successor.region()));
        restructuring.merge(merged.ods(), successor.ods(), change.day());
        // who leads was decided for the successor that was chosen, and another one keeps its own leads
        boolean chosen = successor.ods().equals(change.successor());
        Set<String> leads = chosen ? chosenLeads(change) : leads(successor);
        roles.merge(merged.ods(), successor.ods(), leads);
        note(merged, merged.name() + " became part of " + successor.name() + ".", change);
        note(successor, merged.name() + " became part of it.", change);
        String leading = people.namesOf(leads).values().stream().sorted().collect(Collectors.joining(", "));
        tell(change, merged, successor.name() + " (" + successor.ods() + ")", leading, told);
    }

    private void close(Change change, Organisation closed) {
        Set<String> told = leadsOf(closed.region());
        Set<String> groups = roles.at(closed.ods());
        Set<String> members = new HashSet<>();
        groups.forEach(group -> people.inGroup(group).forEach(person -> members.add(person.username())));
        told.addAll(members);
        restructuring.close(closed.ods(), change.day());
        members.forEach(username -> accounts.leave(username, groups));
        note(closed, closed.name() + " was closed.", change);
        tell(change, closed, null, told);
    }

    private void move(Change change, Organisation before) {
        Set<String> told = leadsOf(before.region());
        told.addAll(leadsOf(change.region()));
        Stream.of(Groups.lead(before.ods()), Groups.sponsor(before.ods()))
                .flatMap(group -> people.inGroup(group).stream())
                .forEach(person -> told.add(person.username()));
        restructuring.move(before.ods(), change.region(), change.service());
        String now = change.region().title() + ", served by " + change.service();
        note(
                before,
                before.name() + " belongs to another region or service.",
                change,
                before.region().title(),
                now);
        tell(change, before, now, told);
    }

    private void movePerson(Change change, Organisation from, @Nullable Organisation to) {
        String username = change.username();
        String role = change.role();
        accounts.leave(username, roles.at(from.ods()));
        Set<String> told = new HashSet<>(Set.of(username));
        people.inGroup(Groups.lead(from.ods())).forEach(person -> told.add(person.username()));
        if (to != null && role != null) {
            people.inGroup(Groups.lead(to.ods())).forEach(person -> told.add(person.username()));
            people.join(username, role + "-" + to.ods());
        }
        events.publishEvent(new PersonMoved(username, from, to, change.day()));
        String name = people.nameOf(username);
        note(from, name + " works here no more.", change);
        if (to != null) {
            note(to, name + " works here from now on.", change);
        }
        tell(change, from, name, told);
    }

    /** Where several become part of it on one day, who was chosen for one of them leads beside the others. */
    private Set<String> chosenLeads(Change change) {
        Set<String> leads = new HashSet<>(change.leads());
        changes.findByKindAndOtherAndDay(ChangeKind.MERGER, change.successor(), change.day()).stream()
                .filter(other -> other.state() != ChangeState.CALLED_OFF)
                .forEach(other -> leads.addAll(other.leads()));
        return leads;
    }

    private Set<String> leads(Organisation organisation) {
        return people.inGroup(Groups.lead(organisation.ods())).stream()
                .map(Person::username)
                .collect(Collectors.toSet());
    }

    private Set<String> leadsOf(Region region) {
        Set<String> names = new HashSet<>();
        people.inGroup(Groups.regional(region)).forEach(person -> names.add(person.username()));
        return names;
    }

    private void note(Organisation organisation, String what, Change change) {
        note(organisation, what, change, null, null);
    }

    private void note(
            Organisation organisation, String what, Change change, @Nullable String before, @Nullable String after) {
        events.publishEvent(
                new ChangeDeed(organisation.id().value(), what, ChangeDeed.NATIONAL, before, after, change.reason()));
    }

    private void tell(Change change, Organisation about, @Nullable String other, Set<String> told) {
        tell(change, about, other, "", told);
    }

    private void tell(Change change, Organisation about, @Nullable String other, String leading, Set<String> told) {
        events.publishEvent(new OrganisationNews(
                change.id().toString(),
                change.kind().name().toLowerCase(Locale.ROOT),
                about.name(),
                about.ods(),
                other,
                change.reason(),
                change.fates(),
                leading,
                Set.copyOf(told)));
    }

    private Change get(UUID id) {
        return changes.findById(id).orElseThrow(NotFound::new);
    }
}
