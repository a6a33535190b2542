package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.review.Reviews;

class VaryLevelsTest {

    private final Reviews reviews = mock(Reviews.class);
    private final SectionHistory history = mock(SectionHistory.class);
    private final List<Object> published = new ArrayList<>();
    private final VaryLevels levels = new VaryLevels(reviews, TestEditions.shipped(), history, published::add);
    private final Report report = AReport.inLevelReview();

    @BeforeEach
    void ofZa1() {
        when(reviews.get(AReport.REVIEW)).thenReturn(AReport.OF_ZA1);
    }

    @Test
    void theVersionAfterAVariedLevelSaysWhatStandsNowAndTheWordsBeforeAreKept() {
        levels.decide(report, List.of(new VariedLevel("O1", AReport.THREE_LOW, Set.of())));
        assertThat(view().summary()).contains("All outcomes are at the final level 3 low.");
        assertThat(view().isProposed(Section.SUMMARY)).isTrue();
        verify(history)
                .keep(
                        report.id(),
                        AReport.SUMMARY,
                        SectionDraft.words("A service that its users trust."),
                        SectionDraft.words(view().summary()),
                        ReportRevision.NOBODY);
        assertThat(published)
                .singleElement()
                .isEqualTo(ReportDeed.open(
                        report,
                        "Put anew from the levels as they stand now: Summary. The words before are in version 1.",
                        "rule",
                        null));
    }

    @Test
    void wordsByHandOnAnOutcomeMakeRoomForItsNewLevelAndStayInTheHistory() {
        Report reviewed = AReport.inLevelReview("At 2 high, and no more.");
        levels.decide(reviewed, List.of(new VariedLevel("O1", AReport.THREE_LOW, Set.of())));
        SectionDraft after = view(reviewed).draft("O1");
        assertThat(after.words())
                .isEqualTo("On review the level was varied from 2 high to 3 low."
                        + "\n\nWhat follows here was written before the level was varied.");
        assertThat(after.strengths()).as("findings stay").isNotEmpty();
        ArgumentCaptor<SectionDraft> before = ArgumentCaptor.forClass(SectionDraft.class);
        Section outcome = Section.of(AReport.EDITION, "O1");
        verify(history).keep(eq(reviewed.id()), eq(outcome), before.capture(), eq(after), eq(ReportRevision.NOBODY));
        assertThat(before.getValue().words()).isEqualTo("At 2 high, and no more.");
        assertThat(published)
                .singleElement()
                .extracting(each -> ((ReportDeed) each).what())
                .isEqualTo("Put anew from the levels as they stand now: Summary, " + outcome.title()
                        + ". The words before are in version 1.");
    }

    @Test
    void whereEveryLevelIsUpheldTheWordsStay() {
        levels.decide(report, List.of());
        assertThat(view().summary()).isEqualTo("A service that its users trust.");
        verify(history, never()).keep(any(), any(), any(), any(), eq(ReportRevision.NOBODY));
        assertThat(published).isEmpty();
    }

    private ReportView view() {
        return view(report);
    }

    private static ReportView view(Report report) {
        return ReportView.of(report, "Aldermoor Hospitals", AReport.EDITION, List.of());
    }
}
