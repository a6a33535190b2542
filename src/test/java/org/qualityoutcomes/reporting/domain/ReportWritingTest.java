package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualityoutcomes.reporting.domain.AReport.AUTHOR;
import static org.qualityoutcomes.reporting.domain.AReport.CHECKER;
import static org.qualityoutcomes.reporting.domain.AReport.EDITION;
import static org.qualityoutcomes.reporting.domain.AReport.SUMMARY;
import static org.qualityoutcomes.reporting.domain.AReport.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.reporting.domain.SupportedDuty.Standing;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

class ReportWritingTest {

    private static final String NAMES = "Ελένη, أحمد, שרה, 李, \uD83D\uDE00";
    private static final Section O1 = Section.of(EDITION, "O1");
    private static final Section ACTIONS = Section.of(EDITION, Section.ACTIONS);

    @Test
    void aReportOpensWithWhatTheValidatorsAndTheTeamRecorded() {
        SectionDraft outcome = view(AReport.draft()).draft("O1");
        assertThat(outcome.strengths())
                .containsExactly("People find it.", "It answers within a day. (named by the team)");
        assertThat(outcome.areas()).containsExactly("It is closed on Fridays.");
        assertThat(outcome.goodPractice())
                .containsExactly("Ward rounds: They save time.", "Tea with authors (named by the team)");
    }

    @Test
    void requiredActionsNameTheirIndicatorAndNoDayBeforeSomebodyNamesOne() {
        SectionDraft actions = view(AReport.draft()).draft(Section.ACTIONS);
        assertThat(actions.requiredActions())
                .extracting(AskedAction::outcome, AskedAction::indicator, AskedAction::text, AskedAction::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("O1", "O1.L1.b", "Set a budget.", null),
                        org.assertj.core.groups.Tuple.tuple("O1", null, "Open on Fridays.", null));
        assertThat(actions.recommendations()).singleElement().satisfies(each -> assertThat(each.due())
                .isNull());
    }

    @Test
    void whatIsProposedFollowsFromWhatWasRecordedUntilSomebodyWrites() {
        Report report = AReport.draft();
        assertThat(view(report).summary())
                .contains("All outcomes are at the final level 2 high.", "service's own evaluation")
                .contains("Strengths are named in O1.", "There are 2 required actions.");
        assertThat(view(report).isProposed(Section.SUMMARY)).isTrue();
        report.write(ACTIONS, SectionDraft.actions(List.of(), List.of()), AUTHOR);
        assertThat(view(report).summary()).contains("No action is required. There are no recommendations.");

        report.write(SUMMARY, SectionDraft.words("In my words: " + NAMES), AUTHOR);
        assertThat(view(report).summary()).isEqualTo("In my words: " + NAMES);
        assertThat(view(report).isProposed(Section.SUMMARY)).isFalse();
        assertThat(view(report).isProposed(Section.ASSURANCE)).isTrue();
    }

    @Test
    void levelsTellWhichDutiesTheySupport() {
        assertThat(view(AReport.draft()).duties())
                .filteredOn(duty -> duty.title().contains("Chief Knowledge Officer"))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.standing()).isEqualTo(Standing.SUPPORTED);
                    assertThat(duty.grounds()).containsExactly("O1 is at 2 high; level 2 is enough");
                    assertThat(duty.open()).extracting(AskedAction::text).contains("Set a budget.");
                });
        assertThat(view(AReport.draft()).duties())
                .filteredOn(duty -> duty.title().equals("Knowledge for Healthcare"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.standing()).isEqualTo(Standing.NOT_YET));
        assertThat(view(AReport.draft()).assurance())
                .contains("To the board of Aldermoor Hospitals", "Each stays open until");
    }

    @Test
    void aRewordedPointStaysTheSameAndAnotherIsAnother() {
        Report report = AReport.draft();
        List<AskedAction> before = view(report).requiredActions();
        AskedAction reworded =
                new AskedAction(before.get(1).id(), "O1", "O1.L1.a", "Open on all days.", TODAY.plusWeeks(8));
        AskedAction added = new AskedAction(UUID.randomUUID(), "O1", null, "Hire.", TODAY.plusWeeks(20));
        report.write(ACTIONS, SectionDraft.actions(List.of(reworded, added), List.of()), AUTHOR);
        assertThat(view(report).requiredActions()).containsExactly(reworded, added);
        assertThat(view(report).draft("O1").strengths()).hasSize(2);
    }

    @Test
    void noRequiredActionIsDueBeforeThePlanThatAnswersIt() {
        LocalDate planDue = TODAY.plusWeeks(16);
        Report report = AReport.draft();
        List<AskedAction> proposed = view(report).requiredActions();
        AskedAction early = new AskedAction(UUID.randomUUID(), "O1", null, "Hire.", planDue.minusDays(1));
        AskedAction late = new AskedAction(UUID.randomUUID(), "O1", null, "Build.", planDue.plusDays(1));
        AskedAction recommended = new AskedAction(UUID.randomUUID(), "O1", null, "Tell.", null);
        report.write(
                ACTIONS, SectionDraft.actions(List.of(proposed.get(0), early, late), List.of(recommended)), AUTHOR);
        assertThat(report.giveTimeUntil(planDue)).isEqualTo(1);
        assertThat(view(report).requiredActions())
                .extracting(AskedAction::due)
                .containsExactly(planDue, planDue, planDue.plusDays(1));
        assertThat(view(report).recommendations()).containsExactly(recommended);
        assertThat(view(report).summary()).contains("the first of them due by 25 September 2027.");
    }

    @Test
    void whoeverWritesAWordDoesNotCheckIt() {
        Report report = AReport.draft();
        report.write(O1, SectionDraft.outcome("", List.of("Fast."), List.of(), List.of()), CHECKER);
        report.written(AUTHOR, 0);
        assertThatThrownBy(() -> report.checked(true, "", CHECKER, 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You wrote a part of this report");
        assertThatThrownBy(() -> report.checked(true, "", AUTHOR, 0)).isInstanceOf(Refusal.class);
        assertThatCode(() -> report.checked(true, "", "another", 0)).doesNotThrowAnyException();
    }

    @Test
    void remarksGoBackWithTheReportAndAreDealtWithBeforeItComesAgain() {
        Report report = AReport.atCheck();
        assertThatThrownBy(() -> report.checked(true, "", CHECKER, 1)).hasMessageContaining("nobody has dealt with");
        assertThatThrownBy(() -> report.checked(false, "", CHECKER, 0)).hasMessageContaining("what has to change");
        report.checked(false, "", CHECKER, 1);
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThatThrownBy(() -> report.written(AUTHOR, 2)).hasMessageContaining("2 remarks");
        report.written(AUTHOR, 0);
        assertThat(report.state()).isEqualTo(ReportState.CHECKING);
    }

    @Test
    void anEmptiedSummaryIsNotSentOn() {
        Report report = AReport.draft();
        report.write(SUMMARY, SectionDraft.words(""), AUTHOR);
        assertThatThrownBy(() -> report.written(AUTHOR, 0)).hasMessageContaining("The summary is empty");
    }

    @Test
    void twentyThousandCharactersFitAndOneMoreDoesNot() {
        assertThat(problems(SectionDraft.words("ξ".repeat(20_000)))).isEmpty();
        assertThat(problems(SectionDraft.words("ξ".repeat(20_001))))
                .containsExactly(new Problem("words", "Keep it within 20,000 characters. It has 20,001."));
        assertThat(problems(SectionDraft.outcome("", List.of("x".repeat(1_001)), List.of(), List.of())))
                .extracting(Problem::field)
                .containsExactly("strengths");
    }

    @Test
    void aRequiredActionNeedsAPlaceInTheEditionAndMayWaitForItsDay() {
        UUID id = UUID.randomUUID();
        assertThat(problems(SectionDraft.actions(List.of(new AskedAction(id, "O9", null, "Do.", null)), List.of())))
                .extracting(Problem::field)
                .containsExactly("about-" + id);
        assertThat(problems(
                        SectionDraft.actions(List.of(), List.of(new AskedAction(id, "O1", "O1.L1.a", "Do.", null)))))
                .isEmpty();
    }

    @Test
    void aChangeMeanwhileIsSeenInItsOwnSectionAlone() {
        Report report = AReport.draft();
        String summary = view(report).draft(Section.SUMMARY).seen();
        String outcome = view(report).draft("O1").seen();
        report.write(O1, SectionDraft.outcome("Other words", List.of(), List.of(), List.of()), "national");
        SectionDraft kept = view(report).draft("O1");
        SectionDraft typed = SectionDraft.outcome("Mine", List.of("Fast."), List.of(), List.of());
        assertThatThrownBy(() -> kept.refuseOver(typed, outcome)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(kept.keptBeside(typed)).containsExactly("Strengths: nothing");
        report.write(Section.of(EDITION, Section.ASSURANCE), SectionDraft.words("Words for the board."), "national");
        assertThat(view(report).draft("O1").seen()).isEqualTo(kept.seen());
        assertThat(summary).isNotEqualTo(outcome);
    }

    @Test
    void aDraftIsReadAgainAsItWasKept() {
        SectionDraft actions = view(AReport.draft()).draft(Section.ACTIONS);
        assertThat(SectionDraft.read(actions.json())).isEqualTo(actions);
        SectionDraft words = SectionDraft.words(NAMES);
        assertThat(SectionDraft.read(words.json())).isEqualTo(words);
        ReportContent content = ReportContent.of(view(AReport.atCheck()));
        assertThat(ReportContent.read(content.json())).isEqualTo(content);
    }

    private static List<Problem> problems(SectionDraft draft) {
        try {
            SectionRules.check(EDITION, SectionDraft.EMPTY, draft);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.problems();
        }
    }

    private static ReportView view(Report report) {
        return ReportView.of(report, "Aldermoor Hospitals", EDITION, List.of());
    }
}
