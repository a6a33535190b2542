package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.reporting.domain.WriteSections.Part;
import org.qualityoutcomes.review.Reviews;

class ReportAccessTest {

    @Test
    void theChosenOneAnswersAndAnotherModeratorDoesNot() {
        Report report = AReport.beingAnswered();
        report.giveTo("cleo");
        assertThat(of("cleo", "moderator").isAnswerer(report)).isTrue();
        assertThat(of("anna", "moderator").isAnswerer(report)).isFalse();
    }

    @Test
    void nobodyChosenHidesTheReportFromModeratorsWithoutAFailure() {
        assertThatThrownBy(() -> of("anna", "moderator").read(AReport.beingAnswered()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whereNobodyIsChosenTheNationalTeamStandsInWithoutThoseWhoJudged() {
        Report report = AReport.beingAnswered();
        assertThat(of("nora", "national").isAnswerer(report)).isTrue();
        assertThat(of("validator1", "national").isAnswerer(report)).isFalse();
        report.giveTo("cleo");
        assertThat(of("nora", "national").isAnswerer(report)).isFalse();
    }

    @Test
    void whoeverWroteAWordAnswersNoPoints() {
        Report report = AReport.draft();
        report.write(AReport.SUMMARY, SectionDraft.words("Words."), "nora");
        report.written(AReport.AUTHOR, 0);
        report.checked(true, "", AReport.CHECKER, 0);
        report.replied(true);
        assertThat(of("nora", "national").isAnswerer(report)).isFalse();
        assertThat(of("noor", "national").isAnswerer(report)).isTrue();
        report.giveTo("nora");
        assertThat(of("nora", "national").isAnswerer(report))
                .as("also where she was chosen before she wrote")
                .isFalse();
    }

    @Test
    void theNationalTeamWritesWhereSomethingTiesEveryValidator() {
        Report report = AReport.atCheck();
        assertThat(of("validator1", "validator").isAuthor(report)).isTrue();
        assertThat(of("nora", "national").isAuthor(report)).isFalse();
        when(apart.objection("validator1", "ZA1")).thenReturn(Optional.of("Something ties you."));
        assertThat(of("validator1", "validator").isAuthor(report)).isFalse();
        assertThat(of("nora", "national").isAuthor(report)).isTrue();
    }

    @Test
    void theRegionChecksAndTheOfficeWrites() {
        String region = Groups.regional(Region.NORTH);
        assertThat(of("lena", region).part(AReport.atCheck())).isEqualTo(Part.CHECKS);
        assertThat(of("lena", region).part(AReport.draft())).isEqualTo(Part.FOLLOWS);
        assertThat(of("noor", Groups.NATIONAL).part(AReport.draft())).isEqualTo(Part.WRITES);
        assertThat(of("noor", Groups.NATIONAL).part(AReport.atCheck())).isEqualTo(Part.FOLLOWS);
        assertThat(of(AReport.AUTHOR, "validator").part(AReport.draft())).isEqualTo(Part.WRITES);
    }

    @Test
    void afterAcceptedPointsItIsWrittenAndCheckedOnceMore() {
        Report report = AReport.beingAnswered();
        report.answered(true);
        assertThat(of(AReport.AUTHOR, "validator").part(report)).isEqualTo(Part.WRITES);
        assertThatThrownBy(() -> report.revised(AReport.AUTHOR, 1)).hasMessageContaining("A remark");
        report.revised(AReport.AUTHOR, 0);
        assertThat(of("lena", Groups.regional(Region.NORTH)).part(report)).isEqualTo(Part.CHECKS);
        report.revisionChecked(false, "", "lena", 1);
        assertThat(report.state()).isEqualTo(ReportState.REVISING);
    }

    @Test
    void whoeverWroteAWordIsNotOfferedTheCheck() {
        Report report = AReport.draft();
        report.write(AReport.SUMMARY, SectionDraft.words("Words."), "lena");
        report.written(AReport.AUTHOR, 0);
        assertThat(of("lena", Groups.regional(Region.NORTH)).part(report)).isEqualTo(Part.FOLLOWS);
    }

    @Test
    void whereNobodyInTheRegionCanCheckTheOfficeDoesWithoutThoseWhoWrote() {
        Report report = AReport.draft();
        report.write(AReport.SUMMARY, SectionDraft.words("Words."), "lena");
        report.write(AReport.SUMMARY, SectionDraft.words("Other words."), "nora");
        report.written(AReport.AUTHOR, 0);
        assertThat(of("noor", Groups.NATIONAL).part(report)).isEqualTo(Part.CHECKS);
        assertThat(of("nora", Groups.NATIONAL).part(report)).isEqualTo(Part.FOLLOWS);
        assertThat(of("lena", Groups.regional(Region.NORTH)).part(report)).isEqualTo(Part.FOLLOWS);
    }

    @Test
    void theServiceHasNoPartInTheWriting() {
        ReportAccess lead = of("lead.za1", Groups.lead("ZA1"));
        assertThatThrownBy(() -> lead.part(AReport.draft())).isInstanceOf(NotFound.class);
        assertThat(lead.part(AReport.inReply())).isEqualTo(Part.READS);
        assertThatThrownBy(() -> lead.readWriting(AReport.inReply())).isInstanceOf(NotFound.class);
    }

    private final KeptApart apart = mock(KeptApart.class);
    private final People people = mock(People.class);

    @BeforeEach
    void lenaLeadsTheNorth() {
        when(people.inGroup(Groups.regional(Region.NORTH)))
                .thenReturn(List.of(new Person("lena", "Lena", "lena@mail.example")));
    }

    private ReportAccess of(String username, String group) {
        Reviews reviews = mock(Reviews.class);
        when(reviews.get(any())).thenReturn(AReport.OF_ZA1);
        Assurance assurance = mock(Assurance.class);
        when(assurance.primaryValidator(any())).thenReturn("validator1");
        when(assurance.judgesOf(any())).thenReturn(Set.of("validator1"));
        return new ReportAccess(
                reviews, assurance, apart, new CheckersOfRegion(people, apart), new SignedIn(username, Set.of(group)));
    }

    private record SignedIn(String name, Set<String> groups) implements CurrentUser {

        @Override
        public Optional<String> username() {
            return Optional.of(name);
        }
    }
}
