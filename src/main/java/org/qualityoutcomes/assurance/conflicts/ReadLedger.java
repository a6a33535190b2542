package org.qualityoutcomes.assurance.conflicts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger as the national team and the leads of regions read it, by organisation, by person, and in full. */
@Component
@Transactional(readOnly = true)
public class ReadLedger {

    private final ConflictLedger ledger;
    private final ReadWorld read;
    private final Declarations declarations;
    private final Waivers waivers;
    private final Wordings wordings;
    private final LedgerAccess access;
    private final People people;

    // seven, because a page of the ledger is what was derived, what was declared and what was waived
    ReadLedger(
            ConflictLedger ledger,
            ReadWorld read,
            Declarations declarations,
            Waivers waivers,
            Wordings wordings,
            LedgerAccess access,
            People people) {
        this.ledger = ledger;
        this.read = read;
        this.declarations = declarations;
        this.waivers = waivers;
        this.wordings = wordings;
        this.access = access;
        this.people = people;
    }

    /** Where to begin. {@code pending} waits for the second of two people. */
    public record Index(
            List<Organisation> organisations, List<Person> people, List<PendingWaiver> pending, boolean national) {}

    /** A waiver that somebody has proposed. */
    public record PendingWaiver(String username, String name, String ods, String organisation, String kind) {}

    /** What is known of a person and an organisation; {@code conflicts} without those that are waived. */
    public record Line(
            String username, String name, String ods, String organisation, List<Conflict> conflicts, Asked asked) {}

    /** All who judge, and an organisation. */
    public record OfOrganisation(Organisation organisation, List<Line> lines) {}

    /** A person, and the organisations to which something ties them. */
    public record OfPerson(String username, String name, List<Line> lines, List<Declared> declared) {}

    /** One act of declaring, with the words in which it was asked. */
    public record Declared(
            LocalDate on,
            Occasion occasion,
            @Nullable String organisation,
            @Nullable Tie tie,
            @Nullable String words,
            int version,
            String question) {}

    /** Everything about one person and one organisation. */
    public record Pair(
            String username,
            String name,
            Organisation organisation,
            Asked asked,
            List<Entry> entries,
            List<Declared> declared) {}

    /** A conflict with the story of its waivers, and whether one can be proposed now. */
    public record Entry(Conflict conflict, boolean waived, boolean open, List<Story> story) {}

    /** A waiver. {@code decidedBy} is null while the second person is waited for. */
    public record Story(
            UUID id,
            String reason,
            String proposedBy,
            LocalDate proposedOn,
            boolean pending,
            boolean confirmed,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn) {}

    public Index index() {
        List<Organisation> organisations = access.readable();
        Map<String, Organisation> byOds = organisations.stream().collect(toMap(Organisation::ods, each -> each));
        Map<String, Person> judges = judges();
        List<PendingWaiver> pending = waivers.proposed(byOds.keySet()).stream()
                .map(waiver -> new PendingWaiver(
                        waiver.username(),
                        nameOf(waiver.username(), judges),
                        waiver.organisation(),
                        Objects.requireNonNull(byOds.get(waiver.organisation())).name(),
                        waiver.kind().title()))
                .toList();
        return new Index(organisations, List.copyOf(judges.values()), pending, access.isNational());
    }

    private String nameOf(String username, Map<String, Person> known) {
        Person person = known.get(username);
        return person == null ? people.nameOf(username) : person.name();
    }

    /** Validators and moderators, by username. */
    private Map<String, Person> judges() {
        Map<String, Person> judges = new LinkedHashMap<>();
        Stream.of(Groups.VALIDATOR, Groups.MODERATOR)
                .flatMap(group -> people.inGroup(group).stream())
                .forEach(person -> judges.put(person.username(), person));
        return judges;
    }

    public OfOrganisation ofOrganisation(String ods) {
        Organisation organisation = access.readable(ods);
        Map<String, Person> judges = judges();
        ConflictLedger.Table table = ledger.table(judges.keySet(), List.of(ods));
        Map<String, List<Declaration>> said = said(declarations.about(judges.keySet(), ods));
        return new OfOrganisation(
                organisation,
                judges.values().stream()
                        .map(person ->
                                line(person, organisation, table, said.getOrDefault(person.username(), List.of())))
                        .toList());
    }

    private static Map<String, List<Declaration>> said(Collection<Declaration> all) {
        return all.stream().collect(groupingBy(Declaration::username));
    }

    private static Line line(
            Person person, Organisation organisation, ConflictLedger.Table table, List<Declaration> said) {
        return new Line(
                person.username(),
                person.name(),
                organisation.ods(),
                organisation.name(),
                table.between(person.username(), organisation.ods()),
                Asked.of(said));
    }

    public OfPerson ofPerson(String username) {
        List<Organisation> organisations = access.readable();
        Person person = people.find(username).orElseThrow(NotFound::new);
        Set<String> codes = organisations.stream().map(Organisation::ods).collect(Collectors.toSet());
        ConflictLedger.Table table = ledger.table(List.of(username), codes);
        List<Declaration> all = declarations.findByUsernameOrderByDeclaredAtDesc(username);
        List<Line> lines = organisations.stream()
                .map(each -> line(
                        person,
                        each,
                        table,
                        all.stream().filter(said -> isAbout(said, each.ods())).toList()))
                .filter(line -> !line.conflicts().isEmpty() || line.asked().state() == Asked.State.NONE)
                .toList();
        return new OfPerson(
                username,
                person.name(),
                lines,
                all.stream()
                        .filter(said -> said.organisation() == null || codes.contains(said.organisation()))
                        .map(this::told)
                        .toList());
    }

    private static boolean isAbout(Declaration said, String ods) {
        return said.organisation() == null || said.organisation().equals(ods);
    }

    private Declared told(Declaration said) {
        return new Declared(
                Asked.day(said.declaredAt()),
                said.occasion(),
                said.organisation(),
                said.tie(),
                said.words(),
                said.wording(),
                wordings.text(said.occasion(), said.wording()));
    }

    public Pair pair(String username, String ods) {
        Organisation organisation = access.readable(ods);
        Person person = people.find(username).orElseThrow(NotFound::new);
        List<Waiver> story = waivers.between(List.of(username), List.of(ods));
        List<Declaration> said = declarations.about(List.of(username), ods);
        return new Pair(
                username,
                person.name(),
                organisation,
                Asked.of(said),
                ConflictRules.between(read.of(List.of(username), List.of(ods)), username, ods).stream()
                        .map(conflict -> entry(conflict, story))
                        .toList(),
                said.stream().map(this::told).toList());
    }

    private Entry entry(Conflict conflict, List<Waiver> all) {
        List<Waiver> own = all.stream().filter(waiver -> waiver.isOf(conflict)).toList();
        boolean settled = own.stream().anyMatch(waiver -> waiver.state() != Waiver.State.DECLINED);
        return new Entry(
                conflict,
                own.stream().anyMatch(waiver -> waiver.state() == Waiver.State.CONFIRMED),
                !conflict.hard() && !settled,
                own.stream().map(this::story).toList());
    }

    private Story story(Waiver waiver) {
        String second = waiver.decidedBy();
        return new Story(
                waiver.id(),
                waiver.reason(),
                people.nameOf(waiver.proposedBy()),
                Asked.day(waiver.proposedAt()),
                waiver.state() == Waiver.State.PROPOSED,
                waiver.state() == Waiver.State.CONFIRMED,
                second == null ? null : people.nameOf(second),
                waiver.decidedAt() == null ? null : Asked.day(waiver.decidedAt()));
    }
}
