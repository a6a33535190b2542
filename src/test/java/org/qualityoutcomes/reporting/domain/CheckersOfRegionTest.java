package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.assurance.ConflictFound;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.Reviews;

/** Who checks a report of the north, and what becomes of the check when nobody there can. */
class CheckersOfRegionTest {

    private final People people = mock(People.class);
    private final KeptApart apart = mock(KeptApart.class);
    private final CheckersOfRegion checkers = new CheckersOfRegion(people, apart);
    private final Reviews reviews = mock(Reviews.class);
    private final ReportAccess access =
            new ReportAccess(reviews, mock(Assurance.class), apart, checkers, mock(CurrentUser.class));
    private final Reports reports = mock(Reports.class);
    private final List<Object> published = new ArrayList<>();
    private final CallModerators call =
            new CallModerators(reports, mock(IndependentModerator.class), access, published::add);
    private final Report report = AReport.draft();

    @BeforeEach
    void lenaAndLeoLeadTheNorth() {
        when(reviews.get(any())).thenReturn(AReport.OF_ZA1);
        lead("lena", "leo");
    }

    @Test
    void theRegionChecksWhileSomebodyThereWroteNothingAndIsFree() {
        written("lena");
        assertThat(access.checker(report)).isEqualTo("regional-north");
        when(apart.objection("lena", "ZA1")).thenReturn(Optional.of("Something ties you."));
        assertThat(access.checker(report)).isEqualTo("regional-north");
    }

    @Test
    void whereAllWhoLeadTheRegionWroteTheNationalTeamChecks() {
        written("lena", "leo");
        assertThat(access.checker(report)).isEqualTo(Groups.NATIONAL);
    }

    @Test
    void soItIsWhereTheyWroteOrAreKeptApart() {
        written("lena");
        when(apart.from("leo")).thenReturn(Set.of("ZA1"));
        assertThat(access.checker(report)).isEqualTo(Groups.NATIONAL);
    }

    @Test
    void soItIsWhereNobodyLeadsTheRegion() {
        lead();
        assertThat(access.checker(report)).isEqualTo(Groups.NATIONAL);
    }

    @Test
    void theNationalTeamIsAskedWhenTheOnlyLeadOfTheRegionTurnsOutToBeTied() {
        lead("lena");
        written(AReport.AUTHOR);
        when(reports.ofOrganisation("ZA1", List.of(ReportState.CHECKING, ReportState.CHECKING_REVISION)))
                .thenReturn(List.of(report));
        call.on(found("lena"));
        assertThat(published).as("she is still free").isEmpty();
        when(apart.objection("lena", "ZA1")).thenReturn(Optional.of("Something ties you."));
        call.on(found("lena"));
        assertThat(published).containsExactly(new CheckersLost(report.id()));
    }

    @Test
    void itIsAskedAlsoWhenTheOnlyLeadOfTheRegionHasLeft() {
        written(AReport.AUTHOR);
        when(reports.alone(report.id())).thenReturn(report);
        call.lookAgain(report.id());
        assertThat(published).isEmpty();
        lead();
        call.lookAgain(report.id());
        assertThat(published).containsExactly(new CheckersLost(report.id()));
    }

    private static ConflictFound found(String username) {
        return new ConflictFound(UUID.randomUUID(), username, "ZA1", "Aldermoor Hospitals", "She worked there.");
    }

    private void written(String... authors) {
        Stream.of(authors).forEach(each -> report.write(AReport.SUMMARY, SectionDraft.words("By " + each), each));
        report.written(authors[0], 0);
    }

    private void lead(String... usernames) {
        when(people.inGroup(Groups.regional(Region.NORTH)))
                .thenReturn(Stream.of(usernames)
                        .map(each -> new Person(each, each, each + "@mail.example"))
                        .toList());
    }
}
