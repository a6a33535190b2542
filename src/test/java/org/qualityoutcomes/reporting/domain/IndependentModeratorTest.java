package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;

class IndependentModeratorTest {

    private final People people = mock(People.class);
    private final Assurance assurance = mock(Assurance.class);
    private final IndependentModerator moderator = new IndependentModerator(people, assurance);

    @BeforeEach
    void threeModerators() {
        members(Groups.MODERATOR, "anna", "bela", "cleo");
        members(Groups.NATIONAL, "nora");
        when(assurance.judgesOf(AReport.REVIEW)).thenReturn(Set.of("anna"));
        when(assurance.isFree(any(), anyString())).thenReturn(true);
        when(assurance.mayAct(any(), anyString())).thenReturn(true);
    }

    @Test
    void whoJudgedOrIsTiedAnswersNothing() {
        when(assurance.isFree(AReport.REVIEW, "bela")).thenReturn(false);
        assertThat(of(null)).isEqualTo("cleo");
    }

    @Test
    void theOneChosenBeforeStaysChosen() {
        assertThat(of("cleo")).isEqualTo("cleo");
    }

    @Test
    void theOneChosenBeforeIsReplacedOnceTied() {
        when(assurance.isFree(AReport.REVIEW, "cleo")).thenReturn(false);
        assertThat(of("cleo")).isEqualTo("bela");
    }

    @Test
    void theNationalTeamAnswersWhereNoModeratorIsLeft() {
        when(assurance.judgesOf(AReport.REVIEW)).thenReturn(Set.of("anna", "bela", "cleo"));
        assertThat(of(null)).isEqualTo("nora");
    }

    @Test
    void nobodyLeftIsNoFailure() {
        when(assurance.judgesOf(AReport.REVIEW)).thenReturn(Set.of("anna", "bela", "cleo", "nora"));
        assertThat(of(null)).isNull();
    }

    @Test
    void whoHasTheOtherPartIsNotChosenForThisOne() {
        assertThat(moderator.of(AReport.REVIEW, null, Set.of("bela"), null)).isEqualTo("cleo");
        assertThat(moderator.of(AReport.REVIEW, "cleo", Set.of("bela", "cleo"), null))
                .isEqualTo("nora");
    }

    @Test
    void whoAnsweredThePointsIsAskedLastOfTheModerators() {
        assertThat(moderator.of(AReport.REVIEW, null, Set.of(), "bela")).isEqualTo("cleo");
        assertThat(moderator.of(AReport.REVIEW, null, Set.of("cleo"), "bela")).isEqualTo("bela");
    }

    @Test
    void soIsWhoAnsweredThePointsForTheNationalTeam() {
        members(Groups.NATIONAL, "nora", "noor");
        when(assurance.judgesOf(AReport.REVIEW)).thenReturn(Set.of("anna", "bela", "cleo"));
        assertThat(moderator.of(AReport.REVIEW, null, Set.of(), "nora")).isEqualTo("noor");
        assertThat(moderator.of(AReport.REVIEW, null, Set.of("noor"), "nora")).isEqualTo("nora");
    }

    @Test
    void whoWroteAWordOfTheReportNeitherAnswersPointsNorReviewsLevels() {
        Report answered = AReport.draft();
        answered.write(AReport.SUMMARY, SectionDraft.words("A service."), "bela");
        assertThat(calling(answered).answerer(answered.id())).isEqualTo("cleo");
        Report reviewed = AReport.draft();
        reviewed.write(AReport.SUMMARY, SectionDraft.words("A service."), "nora");
        when(assurance.judgesOf(AReport.REVIEW)).thenReturn(Set.of("anna", "bela"));
        assertThat(calling(reviewed).firstReviewer(reviewed.id())).isEqualTo("cleo");
        assertThat(calling(reviewed).secondReviewer(reviewed.id()))
                .as("nora wrote, and nobody else is left")
                .isNull();
    }

    private CallModerators calling(Report report) {
        Reports reports = mock(Reports.class);
        when(reports.get(report.id())).thenReturn(report);
        return new CallModerators(reports, moderator, mock(ReportAccess.class), event -> {});
    }

    private @Nullable String of(@Nullable String before) {
        return moderator.of(AReport.REVIEW, before, Set.of(), null);
    }

    private void members(String group, String... usernames) {
        List<Person> members = Stream.of(usernames)
                .map(each -> new Person(each, each, each + "@mail.example"))
                .toList();
        when(people.inGroup(group)).thenReturn(members);
    }
}
