package org.qualityoutcomes.reporting.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The primary validator writes the report, the regional lead checks it. */
@Component
@Transactional
public class WriteReport {

    private final Reports reports;
    private final Reviews reviews;
    private final Assurance assurance;
    private final Submissions submissions;
    private final Editions editions;
    private final ReportAccess access;
    private final ApplicationEventPublisher events;

    // seven, because a report begins where the review, its judgements and the framework meet
    WriteReport(
            Reports reports,
            Reviews reviews,
            Assurance assurance,
            Submissions submissions,
            Editions editions,
            ReportAccess access,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.reviews = reviews;
        this.assurance = assurance;
        this.submissions = submissions;
        this.editions = editions;
        this.access = access;
        this.events = events;
    }

    /** Opens the review's report from the settled levels, once. */
    public UUID open(ReviewId id) {
        Review review = reviews.get(id);
        return reports.ofReview(id.value())
                .orElseGet(() -> reports.save(new Report(review, assurance.settled(id), submissions.latest(id))))
                .id();
    }

    @Transactional(readOnly = true)
    public ReportView show(UUID id) {
        Report report = reports.get(id);
        access.read(report);
        return view(report);
    }

    /** The same for the pages of the reply and of the level review. */
    @Transactional(readOnly = true)
    public ReportView showCorrespondence(UUID id) {
        Report report = reports.get(id);
        access.readCorrespondence(report);
        return view(report);
    }

    private ReportView view(Report report) {
        return ReportView.of(
                report,
                reviews.get(report.review()).organisation().name(),
                editions.get(report.edition()),
                access.isLead(report),
                access.isModerator(report));
    }

    /** Username of the one who writes it. */
    @Transactional(readOnly = true)
    public String author(UUID id) {
        return assurance.primaryValidator(reports.get(id).review());
    }

    /**
     * @param lines by outcome code
     * @param seen of the report that was open, or null where none was
     */
    public void write(UUID id, String summary, Map<String, Lines> lines, @Nullable String seen) {
        Report report = reports.get(id);
        access.write(report);
        view(report).refuseOver(summary, lines, seen);
        report.write(summary, lines);
        reports.save(report);
    }

    public void written(UUID id) {
        Report report = reports.get(id);
        report.written();
        reports.save(report);
        events.publishEvent(ReportDeed.inside(report, "Report written.", "validator", ""));
    }

    /** @return whether the report may go to the service */
    public boolean checked(UUID id, boolean accepted, String comment) {
        Report report = reports.get(id);
        report.checked(accepted, comment);
        reports.save(report);
        events.publishEvent(
                accepted
                        ? ReportDeed.inside(report, "Report checked.", "regional lead", comment)
                        : new ReportReturned(
                                report.review().value(), "Report on " + report.reference(), author(id), comment));
        return accepted;
    }
}
