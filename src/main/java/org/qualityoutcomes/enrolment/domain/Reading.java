package org.qualityoutcomes.enrolment.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.Register;

/**
 * What a file says.
 *
 * @param objections nothing of the file is taken over while there is one
 * @param notices what was left alone
 */
record Reading(
        List<Register.Entry> organisations, List<Member> people, List<Objection> objections, List<String> notices) {

    /** As many as the whole scheme would ever need, many times over. */
    private static final int MOST_LINES = 20_000;

    /** @throws Unreadable if it is no list at all */
    static Reading of(List<Sheet> sheets, Known known) {
        if (sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum() > MOST_LINES) {
            throw new Unreadable("The file has more than %,d lines. Send it in parts.".formatted(MOST_LINES));
        }
        List<ListLines> ofPeople = lists(sheets, Reading::isOfPeople, PeopleLines.COLUMNS);
        List<ListLines> ofOrganisations = lists(sheets, Reading::isOfOrganisations, OrganisationLines.COLUMNS);
        if (ofOrganisations.isEmpty() && ofPeople.isEmpty()) {
            throw new Unreadable("The first line must hold the headings of a list of organisations ("
                    + titles(OrganisationLines.COLUMNS) + ") or of people (" + titles(PeopleLines.COLUMNS) + ").");
        }
        OrganisationLines organisations = new OrganisationLines(known.services());
        ofOrganisations.forEach(list -> list.forEach(organisations::read));
        Set<String> codes =
                known.organisations().stream().map(Register.Entry::ods).collect(Collectors.toSet());
        Map<String, Register.Entry> gone = known.gone();
        PeopleLines people =
                new PeopleLines(code -> codes.contains(code) || organisations.names(code), gone, known.roles());
        ofPeople.forEach(list -> list.forEach(people::read));
        List<ListLines> lists =
                Stream.concat(ofOrganisations.stream(), ofPeople.stream()).toList();
        List<String> notices = new ArrayList<>(notices(sheets, lists));
        organisations.entries().stream()
                .filter(entry -> gone.containsKey(entry.ods()))
                .forEach(entry -> notices.add(PeopleLines.whatBecameOf(Objects.requireNonNull(gone.get(entry.ods())))
                        + " Its line was left alone."));
        return new Reading(
                organisations.entries().stream()
                        .filter(entry -> !gone.containsKey(entry.ods()))
                        .toList(),
                people.entries(),
                lists.stream().flatMap(list -> list.objections().stream()).toList(),
                notices);
    }

    private static List<ListLines> lists(List<Sheet> sheets, Predicate<Sheet> kind, List<Column> columns) {
        return sheets.stream()
                .filter(kind)
                .map(sheet -> new ListLines(sheet, columns))
                .toList();
    }

    private static boolean isOfPeople(Sheet sheet) {
        return hasHeading(sheet, PeopleLines.USERNAME);
    }

    private static boolean isOfOrganisations(Sheet sheet) {
        return !isOfPeople(sheet) && hasHeading(sheet, OrganisationLines.CODE);
    }

    private static boolean hasHeading(Sheet sheet, Column column) {
        return sheet.rows().stream().limit(1).anyMatch(headings -> headings.cells().stream()
                .anyMatch(column::isMeantBy));
    }

    private static List<String> notices(List<Sheet> sheets, List<ListLines> lists) {
        List<String> notices = new ArrayList<>();
        sheets.stream()
                .filter(sheet -> !isOfPeople(sheet) && !isOfOrganisations(sheet))
                .forEach(sheet -> notices.add("The sheet “" + sheet.name() + "” is no list and was left alone."));
        Set<String> headings = new HashSet<>();
        lists.forEach(list -> list.notUsed().stream()
                .filter(headings::add)
                .forEach(heading -> notices.add("The column “" + heading + "” was left alone.")));
        return notices;
    }

    private static String titles(List<Column> columns) {
        return columns.stream().map(Column::title).collect(Collectors.joining(", "));
    }
}
