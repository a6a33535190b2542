package org.qualityoutcomes.reporting.issue;

import java.time.Instant;
import java.util.UUID;
import org.qualityoutcomes.reporting.domain.IssueReport;
import org.qualityoutcomes.reporting.domain.IssueReport.Readiness;
import org.qualityoutcomes.reporting.issue.ReleasedReport.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases the reports of an order one by one, each in a transaction of its own: whatever happens to one, those before
 * it are out and those after it come to their turn. What is not ready any more is passed over, with the reason.
 */
@Component
@Transactional
public class ReleaseReports {

    private final Releases releases;
    private final ReleasedReports reports;
    private final IssueReport issue;
    private final ReportsUnderWay underWay;

    ReleaseReports(Releases releases, ReleasedReports reports, IssueReport issue, ReportsUnderWay underWay) {
        this.releases = releases;
        this.reports = reports;
        this.issue = issue;
        this.underWay = underWay;
    }

    @Transactional(readOnly = true)
    public Instant time(UUID release) {
        return releases.get(release).releaseAt();
    }

    /** Releases the next one. @return whether none is left */
    public boolean next(UUID id) {
        Release release = releases.get(id);
        reports.findFirstByReleaseIdAndStateOrderByPosition(id, State.WAITING)
                .ifPresent(report -> release(release, report));
        boolean all = !reports.existsByReleaseIdAndState(id, State.WAITING);
        release.goOn(all);
        releases.save(release);
        return all;
    }

    private void release(Release release, ReleasedReport report) {
        Readiness readiness = issue.readiness(report.report());
        if (!readiness.isReady()) {
            report.skip("Not ready any more: " + readiness.state().title() + ".");
        } else if (underWay.release(report.report())) {
            issue.release(report.report(), release.reference());
            report.handOver(readiness.version());
        } else {
            report.skip("Its process waits for no release: it is being issued by itself, or has to be.");
        }
        reports.save(report);
    }
}
