package org.qualityoutcomes.reporting.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.IssuedReport;
import org.qualityoutcomes.reporting.IssuedReport.Point;
import org.qualityoutcomes.reporting.IssuedReports;
import org.qualityoutcomes.reporting.PlanDeadline;
import org.qualityoutcomes.reporting.ReportIssued;
import org.qualityoutcomes.reporting.domain.ReportLine.Kind;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team issues a report: it becomes a document that stays as it is, and can be read ever after. */
@Component
@Transactional
public class IssueReport implements IssuedReports {

    private final Reports reports;
    private final IssuedDocuments documents;
    private final ReportForms forms;
    private final ReportViews views;
    private final PlanDeadline deadline;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // seven, because issuing makes a document of a report, names days and tells everybody
    IssueReport(
            Reports reports,
            IssuedDocuments documents,
            ReportForms forms,
            ReportViews views,
            PlanDeadline deadline,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.documents = documents;
        this.forms = forms;
        this.views = views;
        this.deadline = deadline;
        this.clock = clock;
        this.events = events;
    }

    /** The national team has read it and lets it go. */
    public void approve(UUID id) {
        Report report = reports.get(id);
        report.mustBeReadyToIssue();
        events.publishEvent(ReportDeed.open(report, "Report approved for issue.", "national team", null));
    }

    /**
     * Whether a report can be issued.
     *
     * @param version number of the version that it would become
     */
    public record Readiness(ReportState state, int version) {

        public boolean isReady() {
            return state == ReportState.ISSUING;
        }
    }

    @Transactional(readOnly = true)
    public Readiness readiness(UUID id) {
        Report report = reports.get(id);
        return new Readiness(report.state(), report.versionNo() + 1);
    }

    /** It goes out with others of its cycle. @param release the reference of their release */
    public void release(UUID id, String release) {
        Report report = reports.get(id);
        report.mustBeReadyToIssue();
        events.publishEvent(
                ReportDeed.open(report, "Report released for issue with release " + release + ".", Deed.RULE, null));
    }

    public void publish(UUID id) {
        Report report = reports.get(id);
        mustNotBeIssuedTwice(report);
        Instant now = clock.instant();
        if (report.versionNo() == 0) {
            nameDays(report, deadline.after(now));
        }
        int version = report.issue(now);
        reports.save(report);
        ReportView view = views.of(report);
        for (ReportForm form : ReportForm.values()) {
            documents.keep(id, version, now, forms.make(view, form));
        }
        events.publishEvent(
                new ReportIssued(report.review(), id, report.reference(), report.organisation(), version, now));
    }

    /** Only now is it known when the plan is due; a version after this one keeps the days. */
    private void nameDays(Report report, LocalDate planDue) {
        int earlier = report.giveTimeUntil(planDue);
        if (earlier > 0) {
            events.publishEvent(ReportDeed.open(
                    report,
                    "Required actions that named a day before the development plan is due are due with it: " + earlier
                            + ".",
                    Deed.RULE,
                    null));
        }
    }

    /** However it came to this: one version for one decision. */
    private static void mustNotBeIssuedTwice(Report report) {
        boolean first = report.state() == ReportState.ISSUING;
        boolean reviewed = report.state() == ReportState.ISSUED && report.isReviewAsked();
        if (!first && !reviewed) {
            throw new IllegalStateException("a report that is " + report.state().title() + " cannot be issued");
        }
    }

    @Transactional(readOnly = true)
    public Instant issuedAt(UUID id) {
        Instant issued = reports.get(id).issuedAt();
        if (issued == null) {
            throw new IllegalStateException("the report is not issued yet");
        }
        return issued;
    }

    @Override
    @Transactional(readOnly = true)
    public IssuedReport of(ReviewId review) {
        Report report = reports.ofReview(review.value())
                .filter(each -> each.versionNo() > 0)
                .orElseThrow(NotFound::new);
        return new IssuedReport(
                review,
                report.id(),
                issuedAt(report.id()),
                points(report, Kind.REQUIRED_ACTION),
                points(report, Kind.RECOMMENDATION));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Required> required(Collection<ReviewId> of) {
        return reports.required(of.stream().map(ReviewId::value).toList()).stream()
                .map(row -> new Required(new ReviewId((UUID) row[0]), (LocalDate) row[1]))
                .toList();
    }

    private static List<Point> points(Report report, Kind kind) {
        return report.outcomes().stream()
                .flatMap(each -> each.points(kind).stream())
                .map(each -> new Point(each.id(), each.outcome(), each.indicator(), each.text(), each.due()))
                .toList();
    }
}
