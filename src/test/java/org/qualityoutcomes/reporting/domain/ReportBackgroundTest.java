package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.reporting.domain.AReport.TWO_HIGH;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.ComparableLevels;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.reporting.EarlierActions.EarlierAction;

class ReportBackgroundTest {

    private static final EarlierAction ACTION =
            new EarlierAction("O1", null, false, "Ask the users.", "User satisfaction", "%", null, null, null, "open");

    private final Reports reports = mock(Reports.class);
    private final ReportBackground background =
            new ReportBackground(reports, TestEditions.comparable(), review -> List.of(ACTION));

    @Test
    void levelsOfTheSameEditionStandBesideTheseAndItsActionsFollow() {
        Background found = background.of(after(AReport.issued()));
        assertThat(found.levels()).containsEntry("O1", TWO_HIGH);
        assertThat(found.remark()).contains("the final ones of 2027-ZA1");
        assertThat(found.actions()).containsExactly(ACTION);
    }

    @Test
    void levelsOfAnotherEditionAreShownThroughTheMapAndTheReportSaysSo() {
        Report before = before("2019");
        ReportedOutcome third = mock(ReportedOutcome.class);
        when(third.outcome()).thenReturn("O3");
        when(third.finalRating()).thenReturn(TWO_HIGH);
        when(before.outcomes()).thenReturn(List.of(third));
        Background found = background.of(after(before));
        assertThat(found.levels()).containsOnlyKeys("O3").containsValue(TWO_HIGH);
        assertThat(found.level("O1")).isEqualTo("no counterpart");
        assertThat(found.isWhole(List.of("O1", "O3")))
                .as("no line through what is not there")
                .isFalse();
        assertThat(found.remark())
                .contains("the final ones of 2024-ZA1", "through the map of the two editions")
                .contains("Outcome O3 of edition 2019 corresponds to outcome O3 of edition 2023.");
    }

    @Test
    void withoutAMapNoLevelIsShownAndTheReportSaysWhy() {
        ReportBackground unmapped = new ReportBackground(
                reports,
                new ComparableLevels(TestEditions.shipped(), TestEditions.withoutMaps()),
                review -> List.of(ACTION));
        Background found = unmapped.of(after(before("2019")));
        assertThat(found.isComparable()).isFalse();
        assertThat(found.remark())
                .contains("The review before (2024-ZA1) used the edition", "first edition")
                .contains("There is no map from edition 2019 to edition 2023");
    }

    @Test
    void aFirstReviewSaysThatItIsTheFirst() {
        Background found = background.of(AReport.draft());
        assertThat(found.isComparable()).isFalse();
        assertThat(found.remark()).contains("There is no earlier review");
    }

    private static Report before(String edition) {
        Report before = mock(Report.class);
        when(before.edition()).thenReturn(edition);
        when(before.reference()).thenReturn("2024-ZA1");
        return before;
    }

    private Report after(Report before) {
        UUID id = UUID.randomUUID();
        when(reports.get(id)).thenReturn(before);
        return AReport.draft(id);
    }
}
