package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.reporting.domain.AReport.TWO_HIGH;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.reporting.EarlierActions.EarlierAction;

class ReportBackgroundTest {

    private static final EarlierAction ACTION =
            new EarlierAction("O1", null, false, "Ask the users.", "User satisfaction", "%", null, null, null, "open");

    private final Reports reports = mock(Reports.class);
    private final ReportBackground background =
            new ReportBackground(reports, TestEditions.shipped(), review -> List.of(ACTION));

    @Test
    void levelsOfTheSameEditionStandBesideTheseAndItsActionsFollow() {
        Background found = background.of(after(AReport.issued()));
        assertThat(found.levels()).containsEntry("O1", TWO_HIGH);
        assertThat(found.remark()).contains("the final ones of 2027-ZA1");
        assertThat(found.actions()).containsExactly(ACTION);
    }

    @Test
    void levelsOfAnotherEditionAreNotShownAndTheReportSaysWhy() {
        Report before = mock(Report.class);
        when(before.edition()).thenReturn("2019");
        when(before.reference()).thenReturn("2024-ZA1");
        Background found = background.of(after(before));
        assertThat(found.isComparable()).isFalse();
        assertThat(found.remark()).contains("The review before (2024-ZA1) used the edition", "first edition");
    }

    @Test
    void aFirstReviewSaysThatItIsTheFirst() {
        Background found = background.of(AReport.draft());
        assertThat(found.isComparable()).isFalse();
        assertThat(found.remark()).contains("There is no earlier review");
    }

    private Report after(Report before) {
        UUID id = UUID.randomUUID();
        when(reports.get(id)).thenReturn(before);
        return AReport.draft(id);
    }
}
