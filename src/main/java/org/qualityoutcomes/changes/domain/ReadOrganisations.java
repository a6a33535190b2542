package org.qualityoutcomes.changes.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations as they stand, what was decided about them, and what waits for its day; for the national team. */
@Component
@Transactional(readOnly = true)
public class ReadOrganisations {

    private static final int SIZE = 50;

    private final Organisations organisations;
    private final Register register;
    private final Changes changes;
    private final ChangeAccess access;
    private final DecideMerger mergers;
    private final People people;
    private final Clock clock;

    // seven, because an organisation is seen with its service, its reviews and its story, as of today
    ReadOrganisations(
            Organisations organisations,
            Register register,
            Changes changes,
            ChangeAccess access,
            DecideMerger mergers,
            People people,
            Clock clock) {
        this.organisations = organisations;
        this.register = register;
        this.changes = changes;
        this.access = access;
        this.mergers = mergers;
        this.people = people;
        this.clock = clock;
    }

    /** @param service the name of the one that serves it */
    public record Line(Organisation organisation, String service) {}

    /**
     * A change that was decided.
     *
     * @param what in a few words
     * @param choices of a merger, one a line: what becomes of the reviews, and who leads
     * @param open whether it can still be called off
     */
    public record Decided(
            UUID id,
            String what,
            List<String> choices,
            LocalDate day,
            String state,
            String by,
            String reason,
            boolean open) {}

    /** A page of organisations, from 0, and what waits for its day. */
    public record Overview(List<Line> lines, int number, boolean more, List<Decided> waiting) {}

    public Overview overview(int page) {
        access.national();
        List<Line> all = lines().values().stream()
                .filter(line -> access.isOpen(line.organisation()))
                .toList();
        int number = Math.max(0, Math.min(page, Math.max(0, all.size() - 1) / SIZE));
        return new Overview(
                all.stream().skip((long) number * SIZE).limit(SIZE).toList(),
                number,
                all.size() > (number + 1) * SIZE,
                decided(changes.findTop50ByStateOrderByDay(ChangeState.DECIDED)));
    }

    /**
     * One organisation with what is open of it.
     *
     * @param waiting of all that was decided, by day
     */
    public record View(Line line, List<DecideMerger.OpenReview> reviews, List<Decided> waiting, List<Decided> story) {}

    public View show(String ods) {
        Organisation organisation = access.open(ods);
        return new View(
                Objects.requireNonNull(lines().get(ods)),
                mergers.open(organisation),
                decided(changes.about(ChangeState.DECIDED, ods)),
                decided(changes.findTop50ByOdsOrOtherOrderByDecidedAtDesc(ods, ods)));
    }

    private Map<String, Line> lines() {
        Map<String, String> services =
                register.entries().stream().collect(Collectors.toMap(Register.Entry::ods, Register.Entry::service));
        return organisations.all().stream()
                .map(each -> new Line(each, services.getOrDefault(each.ods(), "")))
                .collect(Collectors.toMap(
                        line -> line.organisation().ods(),
                        Function.identity(),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private List<Decided> decided(List<Change> found) {
        Map<String, Organisation> byCode =
                organisations.all().stream().collect(Collectors.toMap(Organisation::ods, Function.identity()));
        List<Change> readable = found.stream()
                .filter(change -> isReadable(change.ods(), byCode) && isReadable(change.other(), byCode))
                .toList();
        Map<String, String> names = people.namesOf(
                readable.stream().flatMap(ReadOrganisations::named).distinct().toList());
        return readable.stream()
                .map(change -> new Decided(
                        change.id(),
                        what(change, names),
                        choices(change, names),
                        change.day(),
                        isHappening(change)
                                ? "is being carried out"
                                : change.state().title(),
                        names.getOrDefault(change.decidedBy(), change.decidedBy()),
                        change.reason(),
                        change.state() == ChangeState.DECIDED && !isHappening(change)))
                .toList();
    }

    /** Its day has come: its process is at it, and it cannot be called off any more. */
    private boolean isHappening(Change change) {
        return change.state() == ChangeState.DECIDED && !change.day().isAfter(OfficeHours.day(clock.instant()));
    }

    private static Stream<String> named(Change change) {
        Stream<String> concerned =
                change.kind() == ChangeKind.PERSON ? Stream.of(change.username()) : change.leads().stream();
        return Stream.concat(Stream.of(change.decidedBy()), concerned);
    }

    private static List<String> choices(Change change, Map<String, String> names) {
        if (change.kind() != ChangeKind.MERGER) {
            return List.of();
        }
        String leads = change.leads().stream()
                .map(each -> names.getOrDefault(each, each))
                .sorted()
                .collect(Collectors.joining(", "));
        return Stream.concat(change.fates().lines(), Stream.of("The library is led by " + leads + "."))
                .toList();
    }

    private boolean isReadable(@Nullable String ods, Map<String, Organisation> byCode) {
        Organisation organisation = ods == null ? null : byCode.get(ods);
        return organisation == null || access.isOpen(organisation);
    }

    private static String what(Change change, Map<String, String> names) {
        return switch (change.kind()) {
            case MERGER -> change.ods() + " becomes part of " + change.other();
            case CLOSURE -> change.ods() + " is closed";
            case MOVE -> change.ods() + " moves to " + change.region().title() + ", served by " + change.service();
            case PERSON ->
                names.getOrDefault(change.username(), change.username()) + " leaves " + change.ods()
                        + (change.other() == null ? "" : " for " + change.other());
        };
    }
}
