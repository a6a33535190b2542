package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.NotFound;

class ReportChaptersTest {

    private final Reports reports = mock(Reports.class);
    private final ReportAccess access = mock(ReportAccess.class);
    private final ReportChapters chapters = new ReportChapters(reports, access);
    private final Report report = AReport.issued();

    @Test
    void whoeverMayReadTheReportFindsItFromTheReviewThoughTheyHadNoPartInIt() {
        when(reports.ofReview(any())).thenReturn(Optional.of(report));
        assertThat(chapters.of(AReport.OF_ZA1)).hasSize(1);
        doThrow(new NotFound()).when(access).read(report);
        assertThat(chapters.of(AReport.OF_ZA1)).isEmpty();
    }
}
