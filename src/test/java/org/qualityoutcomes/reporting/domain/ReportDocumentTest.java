package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Note;
import org.qualityoutcomes.documents.Block.Radar;
import org.qualityoutcomes.documents.Block.Series;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.MadeForTests;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Edition.Duty;
import org.qualityoutcomes.framework.Edition.Support;
import org.qualityoutcomes.framework.Level;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.Share;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.reporting.EarlierActions.EarlierAction;
import org.qualityoutcomes.reporting.domain.ReportView.Row;

/** Reports on an edition with seven outcomes and levels from 0 to 5. */
class ReportDocumentTest {

    @Test
    void partsStandInTheOrderInWhichTheyAreRead() {
        assertThat(document(ReportState.ISSUED, true).blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .filter(heading -> heading.level() == 2)
                        .map(Heading::text))
                .containsExactly(
                        "Summary",
                        "Pen portrait of the service",
                        "Levels",
                        "What came of the actions of the review before",
                        "Strengths, good practice and areas for improvement",
                        "Required actions",
                        "Recommendations",
                        "Assurance statement",
                        "What the service said, and the answers",
                        "What happens next");
    }

    @Test
    void illustrativeWordingIsSaidToBeSo() {
        assertThat(document(ReportState.ISSUED, true).blocks()).contains(new Note(ReportDocument.ILLUSTRATIVE));
        assertThat(document(ReportState.ISSUED, false).blocks()).doesNotContain(new Note(ReportDocument.ILLUSTRATIVE));
    }

    @Test
    void whatHappensNextNamesThePeriodsThatAreSetAndNoReviewThatWasAskedFor() {
        assertThat(next(report(ReportState.ISSUED, true, false)))
                .anyMatch(line -> line.contains("within 12 weeks of the issue"))
                .anyMatch(line -> line.contains("review of levels, within 20 working days"));
        assertThat(next(report(ReportState.ISSUED, true, true))).noneMatch(line -> line.contains("review of levels"));
    }

    private static List<String> next(ReportView report) {
        List<Block> blocks = document(report).blocks();
        return ((Bullets) blocks.get(blocks.indexOf(new Heading(2, "What happens next")) + 1)).items();
    }

    @Test
    void theChartHasAnAxisForEachOutcomeAndARingForEachLevel() {
        Radar chart = LevelChart.of(report(ReportState.ISSUED, true), Background.NONE);
        assertThat(chart.axes()).containsExactly("O1", "O2", "O3", "O4", "O5", "O6", "O7");
        assertThat(chart.rings()).isEqualTo(5);
        assertThat(chart.alt()).contains("O1: 0, 1 low, 1 low.", "O7: 5 high, 5 high, 5 high.");
    }

    @Test
    void theReviewBeforeIsDrawnWhereItUsedTheSameEdition() {
        ReportView report = report(ReportState.ISSUED, true);
        Radar alone = LevelChart.of(report, Background.NONE);
        Radar both = LevelChart.of(report, BEFORE);
        assertThat(alone.series()).extracting(Series::name).containsExactly("Self-evaluation", "Validated", "Final");
        assertThat(alone.caption()).contains("There is no earlier review");
        assertThat(both.series()).extracting(Series::name).endsWith("Review before");
        assertThat(both.alt()).contains("O1: 0, 1 low, 1 low, 2 low.");
        assertThat(both.caption()).contains("the final ones of 2024-ZA1");
        assertThat(LevelsWorkbook.of(report, BEFORE).columns()).contains("Level of the review before");
        assertThat(LevelsWorkbook.of(report, Background.NONE).columns()).doesNotContain("Level of the review before");
    }

    @Test
    void beforeAndAfterOfAnActionStandBesideItsAim() {
        assertThat(BEFORE.actionRows())
                .containsExactly(List.of(
                        "O1.L1.a",
                        "Ask the users. (required)",
                        "User satisfaction",
                        "60 %",
                        "75 % (aim: 80 %)",
                        "closed"));
    }

    @Test
    void aSubLevelLiesBetweenTheRings() {
        assertThat(new Rating(0, null).ring(0)).isZero();
        assertThat(new Rating(1, SubLevel.LOW).ring(0)).isEqualTo(1 / 3.0);
        assertThat(new Rating(5, SubLevel.HIGH).ring(0)).isEqualTo(5);
        assertThat(new Rating(1, null).ring(1)).isZero();
    }

    @Test
    void aDraftIsNamedADraft() {
        ReportView draft = report(ReportState.REPLY, true);
        assertThat(ReportDocument.imprint(draft).draft()).isTrue();
        assertThat(ReportFile.name(draft, ReportForm.WORD))
                .isEqualTo("Aldermoor-Hospitals-2027-ZA1-report-v2-DRAFT.docx");
        assertThat(ReportFile.name(report(ReportState.ISSUED, true), ReportForm.EXCEL))
                .isEqualTo("Aldermoor-Hospitals-2027-ZA1-levels-v1-issued.xlsx");
    }

    @Test
    void draftAndIssuedReportAreAccessible() {
        Accessibility.check(MadeForTests.documents().asPdf(document(ReportState.REPLY, true)));
        Accessibility.check(MadeForTests.documents().asPdf(document(ReportState.ISSUED, true)));
    }

    private static final Background BEFORE = new Background(
            IntStream.rangeClosed(1, 7)
                    .boxed()
                    .collect(Collectors.toMap(number -> "O" + number, number -> new Rating(2, SubLevel.LOW))),
            "2024-ZA1",
            "The levels of the review before are the final ones of 2024-ZA1.",
            List.of(new EarlierAction(
                    "O1",
                    "O1.L1.a",
                    true,
                    "Ask the users.",
                    "User satisfaction",
                    "%",
                    new BigDecimal("60"),
                    new BigDecimal("80"),
                    new BigDecimal("75"),
                    "closed")));

    private static Document document(ReportState state, boolean illustrative) {
        return document(report(state, illustrative, false));
    }

    private static Document document(ReportView report) {
        return ReportDocument.of(
                report,
                "Five people for four thousand.\n\nΠέντε · خمسة · \uD83D\uDE00",
                BEFORE,
                new ReportPeriods(12, 20));
    }

    private static ReportView report(ReportState state, boolean illustrative) {
        return report(state, illustrative, false);
    }

    private static ReportView report(ReportState state, boolean illustrative, boolean reviewAsked) {
        List<Level> levels = IntStream.rangeClosed(0, 5)
                .mapToObj(number -> new Level(number, "Level", List.of()))
                .toList();
        List<Outcome> outcomes = IntStream.rangeClosed(1, 7)
                .mapToObj(number ->
                        new Outcome("O" + number, "An outcome that takes two lines " + number, "", List.of(), levels))
                .toList();
        Edition edition = new Edition(
                "2029",
                "Framework of 2029",
                illustrative,
                new Edition.Limits(1500, 20, 20),
                new Edition.Thresholds(new Share(1, 3), new Share(2, 3)),
                List.of(new Duty("open", "Knowledge is open", List.of(new Support("O1", 1), new Support("O2", 3)))),
                outcomes);
        return new ReportView(
                UUID.randomUUID(),
                AReport.REVIEW,
                "2027-ZA1",
                "Aldermoor Hospitals",
                edition,
                state,
                "A service that its users trust.",
                false,
                "To the board.",
                true,
                "",
                1,
                LocalDate.of(2027, 6, 5),
                Replied.POINTS,
                reviewAsked,
                List.of(new Exchange("O3 An outcome", "There are four sites.", "Accepted. There are.")),
                outcomes.stream().map(ReportDocumentTest::row).toList());
    }

    private static Row row(Outcome outcome) {
        int number = Integer.parseInt(outcome.code().substring(1));
        Rating self = number == 1 ? new Rating(0, null) : new Rating(Math.min(5, number), SubLevel.HIGH);
        Rating settled = number == 1 ? new Rating(1, SubLevel.LOW) : self;
        return new Row(
                outcome.code(),
                outcome.title(),
                self,
                settled,
                settled,
                "Validators agreed",
                "What was found. \u05E9\u05DC\u05D5\u05DD",
                List.of("A strength."),
                List.of("An area."),
                List.of("A practice."),
                number == 2 ? List.of(point(outcome, "Count the visits.")) : List.of(),
                List.of(point(outcome, "Tell others.")));
    }

    private static AskedAction point(Outcome outcome, String text) {
        return new AskedAction(UUID.randomUUID(), outcome.code(), null, text, LocalDate.of(2027, 9, 25));
    }
}
