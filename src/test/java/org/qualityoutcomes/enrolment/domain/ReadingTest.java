package org.qualityoutcomes.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.Register;

class ReadingTest {

    private static final String ORGANISATIONS = "Code,Name,Region,Service\n";
    private static final String PEOPLE = "User name,Name,E-mail,Role,Organisation or region\n";
    private static final Register.Entry ZA1 = new Register.Entry("ZA1", "North Trust", Region.NORTH, "North Library");

    private static final Known KNOWN = known(List.of());

    private static Known known(List<Accounts.Entry> people) {
        return new Known(List.of(ZA1), List.of(ZA1.service()), people);
    }

    private Reading read(String text) {
        return Reading.of(ListFile.read(text.getBytes(StandardCharsets.UTF_8)), KNOWN);
    }

    private List<String> objections(String text) {
        return read(text).objections().stream()
                .map(each -> each.line() + " " + each.column() + ": " + each.sentence())
                .toList();
    }

    @Test
    void readsOrganisationsWhateverTheOrderAndTheCase() {
        Reading reading = read("REGION;Phone;ODS code;Organisation;Library service\n"
                + "midlands and EAST;1;zb7;Fen Trust;NORTH library\n");

        assertThat(reading.objections()).isEmpty();
        assertThat(reading.organisations())
                .containsExactly(new Register.Entry("ZB7", "Fen Trust", Region.MIDLANDS, "North Library"));
        assertThat(reading.notices()).containsExactly("The column “Phone” was left alone.");
    }

    @Test
    void readsPeopleWithAllTheirRoles() {
        Reading reading = read(PEOPLE + "A.Reid,Ann Reid,a.reid@example.org,Lead,za1\n"
                + "a.reid,Ann Reid,a.reid@example.org,validator,\n"
                + "b.hall,Ben Hall,b.hall@example.org,regional lead,london\n");

        assertThat(reading.objections()).isEmpty();
        assertThat(reading.people())
                .extracting(Member::entry)
                .containsExactly(
                        new Accounts.Entry(
                                new Person("a.reid", "Ann Reid", "a.reid@example.org"),
                                Set.of(Groups.lead("ZA1"), Groups.VALIDATOR)),
                        new Accounts.Entry(
                                new Person("b.hall", "Ben Hall", "b.hall@example.org"),
                                Set.of(Groups.regional(Region.LONDON))));
    }

    @Test
    void saysWhatIsWrongInEachLine() {
        assertThat(objections(
                        ORGANISATIONS + "ZB1,One,Westeros,S\nZB2,,North,S\nZB1,Again,North,S\nZ-3,Three,North,\n"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("2 Region: There is no such region. The regions are: North;"),
                        second -> assertThat(second).isEqualTo("3 Name: Nothing stands here."),
                        third -> assertThat(third).isEqualTo("4 Code: This code stands in line 2 already."),
                        fourth -> assertThat(fourth).isEqualTo("5 Code: A code has letters and digits only."),
                        fifth -> assertThat(fifth).isEqualTo("5 Service: Nothing stands here."));
        assertThat(objections(PEOPLE + "x y,X,x@example.org,lead,ZA1\n"
                        + "ann,Ann,no address,lead,ZA1\n"
                        + "ann,Anne,ann@example.org,team,ZA1\n"
                        + "bob,Bob,bob@example.org,king,\n"
                        + "bob,Bob,bob@example.org,lead,\n"
                        + "bob,Bob,bob@example.org,lead,ZZ9\n"
                        + "bob,Bob,bob@example.org,validator,ZA1\n"
                        + "bob,Bob,bob@example.org,regional lead,Westeros\n"
                        + "bob,Bob,bob@example.org,team,za1\n"
                        + "bob,Bob,bob@example.org,Team,ZA1\n"))
                .satisfiesExactly(
                        each -> assertThat(each).startsWith("2 User name: A user name has small letters"),
                        each -> assertThat(each).isEqualTo("3 E-mail: This is not an e-mail address."),
                        each -> assertThat(each).startsWith("4 Name: The same user name stands in line 3"),
                        each -> assertThat(each).startsWith("5 Role: There is no such role. The roles are: lead,"),
                        each -> assertThat(each).startsWith("6 Organisation or region: This role needs the code"),
                        each -> assertThat(each).startsWith("7 Organisation or region: There is no organisation"),
                        each -> assertThat(each).startsWith("8 Organisation or region: This role is one for all"),
                        each -> assertThat(each).startsWith("9 Organisation or region: There is no such region."),
                        each -> assertThat(each)
                                .startsWith("11 Role: The same role of the same person stands in line 10"));
    }

    @Test
    void missesAColumn() {
        assertThat(objections("Code,Name,Service\nZB1,One,S\n"))
                .containsExactly("1 Region: There is no column “Region”.");
    }

    @Test
    void isNoListWithoutItsHeadings() {
        assertThatThrownBy(() -> read("ZA1,North Trust,North,Library\n"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("headings")
                .hasMessageContaining("Code, Name, Region, Service");
        assertThatThrownBy(() -> read(ORGANISATIONS
                        + IntStream.range(0, 20_001)
                                .mapToObj(number -> "Z" + number + ",N,North,S\n")
                                .collect(Collectors.joining())))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("20,000 lines");
    }

    @Test
    void whatIsWrittenOutChangesNothingWhenItComesBack() {
        Known known = known(List.of(
                new Accounts.Entry(
                        new Person("a.reid", "Ann Reid", "a.reid@example.org"),
                        Set.of(Groups.lead("ZA1"), Groups.regional(Region.LONDON), Groups.NATIONAL)),
                new Accounts.Entry(
                        new Person("b", "Cher", "b@example.org"), Set.of("of-another-kind", Groups.VALIDATOR))));
        byte[] workbook = WriteLists.of(known.organisations(), known.people());
        Reading reading = Reading.of(ListFile.read(workbook), known);

        assertThat(reading.objections()).isEmpty();
        assertThat(reading.people()).hasSize(2);
        Comparison comparison = Comparison.of(reading, known);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.same()).isEqualTo(3);
    }

    @Test
    void nobodyGetsARoleAtWhatIsGone() {
        Known after = afterAMerger();
        Reading reading = Reading.of(
                ListFile.read((PEOPLE + "old,Olga Old,old@example.org,lead,ZP1\n"
                                + "old,Olga Old,old@example.org,team,ZX1\n"
                                + "bea,Bea New,bea@example.org,lead,ZP1\n")
                        .getBytes(StandardCharsets.UTF_8)),
                after);
        assertThat(reading.objections())
                .extracting(Objection::sentence)
                .containsExactly(
                        "Past Trust is part of ZA1 now. Give the role there.",
                        "Lost Trust was closed. Nobody gets a role there.");
    }

    @Test
    void whatIsGoneStaysAsItIs() {
        Known after = afterAMerger();
        Reading reading = Reading.of(
                ListFile.read(
                        (ORGANISATIONS + "ZP1,Past Trust,South,Other Library\n").getBytes(StandardCharsets.UTF_8)),
                after);
        assertThat(Comparison.of(reading, after).changesNothing()).isTrue();
        assertThat(reading.notices()).containsExactly("Past Trust is part of ZA1 now. Its line was left alone.");
        byte[] written = WriteLists.of(after.organisations(), after.people());
        Reading again = Reading.of(ListFile.read(written), after);
        assertThat(again.objections()).isEmpty();
        assertThat(Comparison.of(again, after).changesNothing()).isTrue();
    }

    /** ZP1 became part of ZA1, whose lead leads it as well, and ZX1 was closed. */
    private static Known afterAMerger() {
        return new Known(
                List.of(
                        ZA1,
                        new Register.Entry("ZP1", "Past Trust", Region.NORTH, "North Library", "ZA1"),
                        new Register.Entry("ZX1", "Lost Trust", Region.NORTH, "North Library", null, true)),
                List.of(ZA1.service()),
                List.of(new Accounts.Entry(
                        new Person("bea", "Bea New", "bea@example.org"), Set.of("lead-ZA1", "lead-ZP1"))));
    }

    @Test
    void saysWhatWouldChange() {
        Reading reading = read(ORGANISATIONS + "ZA1,North Trust,South,North Library\nZB1,One,North,New Library\n");

        Comparison comparison = Comparison.of(reading, KNOWN);

        assertThat(comparison.differences())
                .containsExactly(
                        new Difference(
                                "Organisation ZA1",
                                "North Trust; North; served by North Library",
                                "North Trust; South; served by North Library"),
                        new Difference("Organisation ZB1", null, "One; North; served by New Library"));
        assertThat(comparison.services()).containsExactly("New Library");
    }
}
