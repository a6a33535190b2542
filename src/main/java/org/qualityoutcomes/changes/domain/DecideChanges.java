package org.qualityoutcomes.changes.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team decides what becomes of an organisation that stays by itself, and of people who move. */
@Component
@Transactional
public class DecideChanges {

    private static final int LONGEST_SERVICE = 150;
    private static final Set<String> ROLES = Set.of("lead", "team", "sponsor");

    private final Changes changes;
    private final ChangeAccess access;
    private final ChangeRules rules;
    private final Organisations organisations;
    private final People people;

    DecideChanges(Changes changes, ChangeAccess access, ChangeRules rules, Organisations organisations, People people) {
        this.changes = changes;
        this.access = access;
        this.rules = rules;
        this.organisations = organisations;
        this.people = people;
    }

    /** Whether that day is later than today, so that it can be called off until then. */
    public boolean isToCome(When when) {
        return rules.isToCome(when);
    }

    /** Organisations to which this one may pass. */
    @Transactional(readOnly = true)
    public List<Organisation> others(String ods) {
        return organisations.there().stream()
                .filter(each -> !each.ods().equals(ods))
                .filter(access::isOpen)
                .toList();
    }

    /** Whether this can be decided as it stands; nothing changes. */
    @Transactional(readOnly = true)
    public void checkClosure(String ods, When when) {
        List<Problem> problems = new ArrayList<>(rules.obstaclesToItsEnd(access.open(ods), null));
        problems.addAll(rules.problems(when));
        if (rules.isPast(when)) {
            problems.add(new Problem(
                    "day", "What a closure ends cannot be brought back: enter today or a day that is to come."));
        }
        ChangeRules.refuse(problems);
    }

    public void close(String ods, When when) {
        rules.oneAtATime();
        checkClosure(ods, when);
        Organisation closed = access.open(ods);
        Change.Decision decision = rules.decision(when);
        rules.callOffWhatWaits(closed, decision.day(), closed.name() + " is closed.");
        rules.keep(Change.closure(ods, decision), null);
    }

    /** @param region a region's key */
    public void move(String ods, String region, String service, When when) {
        rules.oneAtATime();
        List<Problem> problems = new ArrayList<>(rules.obstacles(access.open(ods), null));
        if (Arrays.stream(Region.values()).noneMatch(each -> each.key().equals(region))) {
            problems.add(new Problem("region", "Choose a region."));
        }
        if (service.isBlank() || service.strip().length() > LONGEST_SERVICE) {
            problems.add(new Problem("service", "Name the library service, in 150 characters at most."));
        }
        problems.addAll(rules.problems(when));
        ChangeRules.refuse(problems);
        Change move = Change.move(ods, Region.of(region), service.strip(), rules.decision(when));
        rules.keep(move, move.region().title() + ", served by " + move.service());
    }

    /**
     * @param to code, or empty where it is none of the scheme's organisations
     * @param role lead, team or sponsor; of no account where {@code to} is empty
     */
    public void movePerson(String username, String ods, String to, String role, When when) {
        rules.oneAtATime();
        Organisation from = access.open(ods);
        List<Problem> problems = new ArrayList<>();
        if (from.isGone()) {
            problems.add(new Problem(null, from.name() + " is no more."));
        }
        if (people.find(username).isEmpty() || !members(from.ods()).contains(username)) {
            problems.add(new Problem("username", "Choose somebody who holds a role here."));
        }
        if (rules.isMoving(username)) {
            problems.add(new Problem("username", "A move of this person is decided and waits for its day."));
        }
        boolean known = others(ods).stream().anyMatch(each -> each.ods().equals(to));
        if (!to.isEmpty() && !known) {
            problems.add(new Problem("to", "Choose one of the organisations that are offered."));
        }
        if (!to.isEmpty() && !ROLES.contains(role)) {
            problems.add(new Problem("role", "Choose the role at the new organisation."));
        }
        problems.addAll(rules.problems(when));
        ChangeRules.refuse(problems);
        rules.keep(
                to.isEmpty()
                        ? Change.person(username, ods, null, null, rules.decision(when))
                        : Change.person(username, ods, to, role, rules.decision(when)),
                people.nameOf(username) + (to.isEmpty() ? " leaves" : " goes to " + to + ": " + role));
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

    /** What an organisation is left without once somebody goes, a whole sentence each. */
    @Transactional(readOnly = true)
    public List<String> theOnlyOnes(String ods) {
        access.open(ods);
        return Stream.of(
                        theOnlyOne(
                                Groups.lead(ods),
                                "leads the library alone: whoever follows has to be in the lists"
                                        + " of the administrator by then, or nobody submits."),
                        theOnlyOne(
                                Groups.sponsor(ods),
                                "is the only executive sponsor: whoever follows has to be in"
                                        + " the lists of the administrator by then, or nobody signs."))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> theOnlyOne(String group, String sentence) {
        List<Person> members = people.inGroup(group);
        return members.size() == 1 ? Optional.of(members.get(0).name() + " " + sentence) : Optional.empty();
    }

    private Set<String> members(String ods) {
        return peopleAt(ods).stream().map(Person::username).collect(Collectors.toSet());
    }

    public void callOff(UUID id) {
        Change change = changes.findById(id).orElseThrow(NotFound::new);
        access.open(change.ods());
        String other = change.other();
        if (other != null) {
            // a tie to either keeps somebody from both, as when it is decided
            access.open(other);
        }
        rules.callOff(change, null);
    }
}
