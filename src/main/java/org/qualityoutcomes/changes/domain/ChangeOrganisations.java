package org.qualityoutcomes.changes.domain;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.changes.OrganisationNews;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
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
    private final Organisations organisations;
    private final Restructuring restructuring;
    private final MergeRoles roles;
    private final People people;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    // seven, because organisations and their people change together
    ChangeOrganisations(
            Changes changes,
            Organisations organisations,
            Restructuring restructuring,
            MergeRoles roles,
            People people,
            Accounts accounts,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.organisations = organisations;
        this.restructuring = restructuring;
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
        Change change = get(id);
        switch (change.kind()) {
            case MERGER -> merge(change);
            case CLOSURE -> close(change);
            case MOVE -> move(change);
            case PERSON -> movePerson(change);
        }
        change.done();
        changes.save(change);
    }

    private void merge(Change change) {
        Organisation merged = organisations.byOds(change.ods());
        Organisation successor = organisations.byOds(change.successor());
        Set<String> told = roles.concerned(merged.ods(), successor.ods());
        told.addAll(leadsOf(merged.region()));
        told.addAll(leadsOf(successor.region()));
        restructuring.merge(merged.ods(), successor.ods(), change.day());
        roles.merge(merged.ods(), successor.ods(), change.leads());
        note(merged, merged.name() + " became part of " + successor.name() + ".", change);
        note(successor, merged.name() + " became part of it.", change);
        tell(change, merged, successor.name() + " (" + successor.ods() + ")", told);
    }

    private void close(Change change) {
        Organisation closed = organisations.byOds(change.ods());
        Set<String> told = leadsOf(closed.region());
        Set<String> groups = groupsAt(closed.ods());
        Set<String> members = new HashSet<>();
        groups.forEach(group -> people.inGroup(group).forEach(person -> members.add(person.username())));
        told.addAll(members);
        restructuring.close(closed.ods(), change.day());
        members.forEach(username -> accounts.leave(username, groups));
        note(closed, closed.name() + " was closed.", change);
        tell(change, closed, null, told);
    }

    private void move(Change change) {
        Organisation before = organisations.byOds(change.ods());
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

    private void movePerson(Change change) {
        String username = change.username();
        String role = change.role();
        String code = change.other();
        Organisation from = organisations.byOds(change.ods());
        Organisation to = code == null ? null : organisations.byOds(code);
        accounts.leave(username, groupsAt(from.ods()));
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

    /** With those at what became part of it. */
    private Set<String> groupsAt(String ods) {
        Set<String> groups = new HashSet<>();
        organisations.family(ods).stream()
                .map(Organisation::ods)
                .forEach(code -> groups.addAll(
                        Set.of(Groups.lead(code), Groups.team(code), Groups.sponsor(code), Groups.commissioner(code))));
        return groups;
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
        events.publishEvent(new OrganisationNews(
                change.id().toString(),
                change.kind().name().toLowerCase(Locale.ROOT),
                about.name(),
                about.ods(),
                other,
                Set.copyOf(told)));
    }

    private Change get(UUID id) {
        return changes.findById(id).orElseThrow(NotFound::new);
    }
}
