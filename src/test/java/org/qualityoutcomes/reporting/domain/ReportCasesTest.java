package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;

class ReportCasesTest {

    private final Reports reports = mock(Reports.class);
    private final ReportAccess access = mock(ReportAccess.class);
    private final ReportCases cases = new ReportCases(
            reports,
            mock(Reviews.class),
            mock(Editions.class),
            access,
            mock(ReportRemarks.class),
            mock(VaryLevels.class));

    @Test
    void pointsThatWereNeverSentAreNobodysWork() {
        Report silent = AReport.passedInSilence();
        Report raised = AReport.inLevelReview();
        when(access.isCalled(any())).thenReturn(true);
        when(reports.findAllById(any())).thenReturn(List.of(silent));
        assertThat(cases.worksOnAny(List.of(silent.id()))).isFalse();
        when(reports.findAllById(any())).thenReturn(List.of(silent, raised));
        assertThat(cases.worksOnAny(List.of(silent.id(), raised.id()))).isTrue();
    }

    @Test
    void whoeverIsNotCalledIsToldSoWhenTheyCompleteTheWork() {
        UUID id = UUID.randomUUID();
        when(reports.get(id)).thenReturn(AReport.inLevelReview());
        assertThatThrownBy(() -> cases.mustBeAnswerer(id))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Somebody else has to decide this");
        assertThatThrownBy(() -> cases.mustBeFirstReviewer(id)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cases.mustBeSecondReviewer(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void aStepIsTakenWhileNobodyElseTakesOne() {
        Report report = AReport.inReply();
        when(reports.alone(report.id())).thenReturn(report);
        cases.replied(report.id(), true);
        verify(reports).alone(report.id());
        assertThat(report.state()).isEqualTo(ReportState.ANSWERING);
    }
}
