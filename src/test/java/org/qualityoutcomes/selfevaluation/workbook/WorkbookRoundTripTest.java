package org.qualityoutcomes.selfevaluation.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.EDITION;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.O1;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.REVIEW;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.WRITTEN;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.changed;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.made;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.saying;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.type;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.Draft;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Part;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Taken;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Written;
import org.qualityoutcomes.selfevaluation.workbook.WorkbookRoundTrip.Choice;
import org.qualityoutcomes.worklist.Refusal;

class WorkbookRoundTripTest {

    private static final ReviewId ID = REVIEW.id();
    private static final String SEEN = WRITTEN.seen();

    private final WriteOffline offline = mock();
    private final BroughtWorkbooks workbooks = mock();
    private final CurrentUser user = mock();
    private final WorkbookRoundTrip trip = new WorkbookRoundTrip(
            offline,
            workbooks,
            WorkbookConfiguration.ours(),
            user,
            Clock.fixed(Instant.parse("2027-03-01T10:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void somebodyOfTheTeam() {
        when(user.require()).thenReturn("team1.za1");
        now(saying(WRITTEN));
    }

    private void now(Taken taken) {
        when(offline.show(ID)).thenReturn(taken);
    }

    /** With two cells that were changed in the workbook alone, and one that is too long. */
    private BroughtWorkbook brought() {
        byte[] content = changed(made(saying(WRITTEN)), file -> {
            type(file, O1, "judgement-O1.L1.b", "Not met");
            type(file, O1, DraftCells.NARRATIVE, "On the train.");
            type(file, O1, "why-O1.L1.b", "x".repeat(1001));
        });
        trip.bring(ID, "C:\\fakepath\\mine.xlsx", content);
        ArgumentCaptor<BroughtWorkbook> saved = ArgumentCaptor.captor();
        verify(workbooks).save(saved.capture());
        when(workbooks.findByReviewIdAndBroughtBy(ID.value(), "team1.za1")).thenReturn(Optional.of(saved.getValue()));
        return saved.getValue();
    }

    private static Map<String, Choice> choices(Choice judgement, Choice narrative) {
        return new HashMap<>(Map.of("O1-judgement-O1.L1.b", judgement, "O1-narrative", narrative));
    }

    /** Of the workbook that waits. */
    private String print() {
        return trip.compare(ID).orElseThrow().print();
    }

    private Map<String, Written> taken() {
        ArgumentCaptor<Map<String, Written>> written = ArgumentCaptor.captor();
        verify(offline).bringBack(eq(ID), written.capture());
        return written.getValue();
    }

    @Test
    void whatIsChosenIsTakenAndTheOtherSideStays() {
        brought();

        int cells = trip.choose(ID, print(), choices(Choice.BROUGHT, Choice.KEPT), Map.of("O1", SEEN));

        assertThat(cells).isEqualTo(1);
        assertThat(taken()).containsOnlyKeys("O1").hasEntrySatisfying("O1", written -> {
            assertThat(written.seen()).isEqualTo(SEEN);
            assertThat(written.draft().judgements())
                    .containsEntry("O1.L1.b", Judgement.NOT_MET)
                    .hasSize(3);
            assertThat(written.draft().narrative()).isEqualTo(WRITTEN.narrative());
            assertThat(written.draft().nominations()).isEqualTo(WRITTEN.nominations());
        });
    }

    @Test
    void whatWasTypedHereMeanwhileInOtherCellsIsWrittenAgainAsItIs() {
        brought();
        Draft meanwhile = DraftCells.with(EDITION, O1, WRITTEN, Map.of(DraftCells.MISSING, "A budget.\r\n"));
        now(saying(meanwhile));

        trip.choose(ID, print(), choices(Choice.BROUGHT, Choice.BROUGHT), Map.of("O1", meanwhile.seen()));

        assertThat(taken()).hasEntrySatisfying("O1", written -> {
            assertThat(written.draft().gaps()).isEqualTo("A budget.\r\n");
            assertThat(written.draft().narrative()).isEqualTo("On the train.");
        });
    }

    @Test
    void aDifferenceWithoutAChoiceIsAskedForAndNothingIsTaken() {
        brought();
        Map<String, Choice> choices = choices(Choice.BROUGHT, Choice.BROUGHT);
        choices.remove("O1-narrative");

        assertThatThrownBy(() -> trip.choose(ID, print(), choices, Map.of("O1", SEEN)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(new Refusal.Problem(
                                "choice-O1-narrative", "O1, Narrative: choose which text counts.")));
        verify(offline, never()).bringBack(any(), any());
    }

    @Test
    void whatCannotBeTakenIsNotTakenWhateverIsSentAndWaitsOn() {
        BroughtWorkbook workbook = brought();
        Map<String, Choice> choices = choices(Choice.KEPT, Choice.KEPT);
        choices.put("O1-why-O1.L1.b", Choice.BROUGHT);

        assertThat(trip.choose(ID, print(), choices, Map.of("O1", SEEN))).isZero();

        assertThat(taken()).isEmpty();
        verify(workbooks, never()).delete(any());
        assertThat(trip.compare(ID))
                .hasValueSatisfying(comparison -> assertThat(comparison.size()).isEqualTo(1));
        assertThat(workbook.content().cells()).extracting(Brought.Cell::id).doesNotContain("O1-narrative");
    }

    @Test
    void whatStandsInAnOutcomeThatCannotBeChangedNowWaits() {
        brought();
        now(new Taken(
                REVIEW,
                EDITION,
                EDITION.outcomes().stream()
                        .map(each -> new Part(
                                each,
                                each.equals(O1) ? WRITTEN : DraftCells.BLANK,
                                each.equals(O1) ? "It is being checked." : ""))
                        .toList()));

        trip.choose(ID, print(), choices(Choice.BROUGHT, Choice.BROUGHT), Map.of("O1", SEEN));

        assertThat(taken()).isEmpty();
        assertThat(trip.compare(ID)).hasValueSatisfying(comparison -> {
            assertThat(comparison.size()).isEqualTo(3);
            assertThat(comparison.isOpen()).isFalse();
        });
    }

    @Test
    void aRefusalOfThePageLeavesTheWorkbookWaiting() {
        BroughtWorkbook workbook = brought();
        doThrow(new Refusal("O1: no")).when(offline).bringBack(any(), any());

        assertThatThrownBy(() -> trip.choose(ID, print(), choices(Choice.BROUGHT, Choice.KEPT), Map.of("O1", SEEN)))
                .hasMessage("O1: no");
        verify(workbooks, never()).delete(any());
        assertThat(workbook.content().cells()).extracting(Brought.Cell::id).contains("O1-narrative");
    }

    @Test
    void aWorkbookOnWhichAllIsDecidedWaitsNoLonger() {
        trip.bring(
                ID,
                "mine.xlsx",
                changed(made(saying(WRITTEN)), file -> type(file, O1, DraftCells.NARRATIVE, "On the train.")));
        ArgumentCaptor<BroughtWorkbook> saved = ArgumentCaptor.captor();
        verify(workbooks).save(saved.capture());
        when(workbooks.findByReviewIdAndBroughtBy(ID.value(), "team1.za1")).thenReturn(Optional.of(saved.getValue()));

        trip.choose(ID, print(), Map.of("O1-narrative", Choice.KEPT), Map.of("O1", SEEN));

        verify(workbooks).delete(saved.getValue());
    }

    @Test
    void theNextWorkbookTakesThePlaceOfTheOneThatWaits() {
        BroughtWorkbook first = brought();

        trip.bring(
                ID,
                "second.xlsx",
                changed(made(saying(WRITTEN)), file -> type(file, O1, DraftCells.NARRATIVE, "On the ferry.")));

        assertThat(first.fileName()).isEqualTo("second.xlsx");
        assertThat(trip.compare(ID))
                .hasValueSatisfying(comparison -> assertThat(comparison.size()).isEqualTo(1));
    }

    @Test
    void aWorkbookWithoutADifferenceDoesNotWait() {
        assertThat(trip.bring(ID, "mine.xlsx", made(saying(WRITTEN))).isSame()).isTrue();
        verify(workbooks, never()).save(any());

        BroughtWorkbook first = brought();
        byte[] unread = changed(made(saying(WRITTEN)), file -> file.setSheetName(file.getSheetIndex("O1"), "First"));
        assertThat(trip.bring(ID, "second.xlsx", unread).notices()).isNotEmpty();
        verify(workbooks).delete(first);
    }

    @Test
    void aWorkbookWhoseEveryTextStandsHereByNowWaitsNoLonger() {
        byte[] content = changed(made(saying(WRITTEN)), file -> type(file, O1, DraftCells.NARRATIVE, "On the train."));
        trip.bring(ID, "mine.xlsx", content);
        ArgumentCaptor<BroughtWorkbook> saved = ArgumentCaptor.captor();
        verify(workbooks).save(saved.capture());
        when(workbooks.findByReviewIdAndBroughtBy(ID.value(), "team1.za1")).thenReturn(Optional.of(saved.getValue()));
        assertThat(trip.show(ID).waiting()).isNotNull();

        now(saying(DraftCells.with(EDITION, O1, WRITTEN, Map.of(DraftCells.NARRATIVE, "On the train."))));

        assertThat(trip.show(ID).waiting()).isNull();
    }

    @Test
    void whatWasChosenOnOneWorkbookIsNotDoneWithAnother() {
        BroughtWorkbook workbook = brought();
        String first = print();
        trip.bring(
                ID,
                "second.xlsx",
                changed(made(saying(WRITTEN)), file -> type(file, O1, DraftCells.NARRATIVE, "On the ferry.")));

        assertThatThrownBy(() -> trip.choose(ID, first, choices(Choice.BROUGHT, Choice.KEPT), Map.of("O1", SEEN)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another workbook was brought back");
        assertThatThrownBy(() -> trip.putAside(ID, first)).isInstanceOf(Refusal.class);

        verify(offline, never()).bringBack(any(), any());
        verify(workbooks, never()).delete(any());
        assertThat(workbook.content().cells()).extracting(Brought.Cell::text).contains("On the ferry.");
        trip.putAside(ID, print());
        verify(workbooks).delete(workbook);
    }

    @Test
    void nothingIsBroughtBackWhereNothingCanBeChangedAnyMore() {
        byte[] content = made(saying(WRITTEN));
        now(new Taken(
                REVIEW,
                EDITION,
                EDITION.outcomes().stream()
                        .map(each -> new Part(each, WRITTEN, "This review has ended."))
                        .toList()));

        assertThatThrownBy(() -> trip.bring(ID, "mine.xlsx", content))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Nothing can be changed");
    }
}
