package org.qualityoutcomes.reporting.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.reporting.domain.IssueReport;
import org.qualityoutcomes.reporting.domain.IssueReport.Readiness;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.reporting.issue.ReleasedReport.State;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;

class ReleaseReportsTest {

    private static final UUID REPORT = UUID.randomUUID();

    private final Releases releases = mock(Releases.class);
    private final ReleasedReports reports = mock(ReleasedReports.class);
    private final IssueReport issue = mock(IssueReport.class);
    private final ReportsUnderWay underWay = mock(ReportsUnderWay.class);
    private final ReleaseReports release = new ReleaseReports(releases, reports, issue, underWay);
    private final Release ordered = new Release(
            new Cycle(
                    new CycleId(UUID.randomUUID()),
                    "2027",
                    "2027",
                    "2023",
                    LocalDate.EPOCH,
                    LocalDate.EPOCH,
                    LocalDate.EPOCH),
            1,
            Instant.EPOCH,
            "national",
            Instant.EPOCH);
    private final ReleasedReport next = new ReleasedReport(ordered, 0, REPORT);

    @BeforeEach
    void oneWaits() {
        when(releases.get(ordered.id())).thenReturn(ordered);
        when(reports.findFirstByReleaseIdAndStateOrderByPosition(ordered.id(), State.WAITING))
                .thenReturn(Optional.of(next));
    }

    @Test
    void whatIsReadyIsHandedOverAsItsNextVersion() {
        stands(ReportState.ISSUING, true);
        when(reports.existsByReleaseIdAndState(ordered.id(), State.WAITING)).thenReturn(true);

        assertThat(release.next(ordered.id())).isFalse();
        assertThat(next.state()).isEqualTo(State.HANDED_OVER);
        assertThat(next.version()).isEqualTo(1);
        assertThat(ordered.state()).isEqualTo(ReleaseState.UNDER_WAY);
        verify(issue).release(REPORT, "2027-R1");
    }

    @Test
    void aPointThatIsStillToBeAnsweredHoldsItsReportBackAndSaysSo() {
        stands(ReportState.ANSWERING, true);

        assertThat(release.next(ordered.id())).isTrue();
        assertThat(next.reason()).isEqualTo("Not ready any more: points of the service are being answered.");
        assertThat(ordered.state()).isEqualTo(ReleaseState.RELEASED);
        verify(underWay, never()).release(any());
    }

    @Test
    void whatIsBeingIssuedByItselfIsPassedOver() {
        stands(ReportState.ISSUING, false);

        release.next(ordered.id());
        assertThat(next.state()).isEqualTo(State.SKIPPED);
        verify(issue, never()).release(any(), any());
    }

    private void stands(ReportState state, boolean onTheDesk) {
        when(issue.readiness(REPORT)).thenReturn(new Readiness(state, 1));
        when(underWay.release(REPORT)).thenReturn(onTheDesk);
    }
}
