package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Note;
import org.qualityoutcomes.documents.Block.Radar;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.MadeForTests;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Level;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
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
                        "Strengths and areas for improvement",
                        "Required actions",
                        "Recommendations",
                        "What the service said, and the answers");
    }

    @Test
    void illustrativeWordingIsSaidToBeSo() {
        assertThat(document(ReportState.ISSUED, true).blocks()).contains(new Note(ReportDocument.ILLUSTRATIVE));
        assertThat(document(ReportState.ISSUED, false).blocks()).doesNotContain(new Note(ReportDocument.ILLUSTRATIVE));
    }

    @Test
    void theChartHasAnAxisForEachOutcomeAndARingForEachLevel() {
        Radar chart = LevelChart.of(report(ReportState.ISSUED, true));
        assertThat(chart.axes()).containsExactly("O1", "O2", "O3", "O4", "O5", "O6", "O7");
        assertThat(chart.rings()).isEqualTo(5);
        assertThat(chart.alt()).contains("O1: 0, 1 low, 1 low.", "O7: 5 high, 5 high, 5 high.");
    }

    @Test
    void aSubLevelLiesBetweenTheRings() {
        assertThat(LevelChart.place(new Rating(0, null), 0)).isZero();
        assertThat(LevelChart.place(new Rating(1, SubLevel.LOW), 0)).isEqualTo(1 / 3.0);
        assertThat(LevelChart.place(new Rating(5, SubLevel.HIGH), 0)).isEqualTo(5);
        assertThat(LevelChart.place(new Rating(1, null), 1)).isZero();
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

    private static Document document(ReportState state, boolean illustrative) {
        return ReportDocument.of(
                report(state, illustrative), "Five people for four thousand.\n\nΠέντε · خمسة · \uD83D\uDE00");
    }

    private static ReportView report(ReportState state, boolean illustrative) {
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
                new Edition.Thresholds(0.33, 0.67),
                List.of(),
                outcomes);
        return new ReportView(
                UUID.randomUUID(),
                AReport.REVIEW,
                "2027-ZA1",
                "Aldermoor Hospitals",
                edition,
                state,
                "A service that its users trust.",
                "",
                1,
                LocalDate.of(2027, 6, 5),
                false,
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
                List.of("A strength."),
                List.of("An area."),
                number == 2 ? List.of("Count the visits.") : List.of(),
                List.of("Tell others."),
                number == 3 ? "There are four sites." : "",
                "Corrected.",
                "",
                null,
                "");
    }
}
