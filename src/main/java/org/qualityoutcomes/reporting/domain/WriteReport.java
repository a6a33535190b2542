package org.qualityoutcomes.reporting.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A report opens as what was recorded; when it is written, somebody of the region who wrote none of it checks it, or
 * somebody of the national team where nobody in the region can.
 */
@Component
@Transactional
public class WriteReport {

    private final Reports reports;
    private final DraftReport drafts;
    private final ReportViews views;
    private final ReportRemarks remarks;
    private final ReportAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    // seven, because a report begins where judgements meet, and its check is told to others
    WriteReport(
            Reports reports,
            DraftReport drafts,
            ReportViews views,
            ReportRemarks remarks,
            ReportAccess access,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.drafts = drafts;
        this.views = views;
        this.remarks = remarks;
        this.access = access;
        this.user = user;
        this.events = events;
    }

    /** Opens the review's report from what was recorded, once. */
    public UUID open(ReviewId id) {
        return reports.ofReview(id.value())
                .orElseGet(() -> reports.save(drafts.of(id)))
                .id();
    }

    @Transactional(readOnly = true)
    public ReportView show(UUID id) {
        Report report = reports.get(id);
        access.read(report);
        return views.of(report);
    }

    /** Username of the one who writes it; null where something ties every validator, and the national team writes. */
    @Transactional(readOnly = true)
    public @Nullable String author(UUID id) {
        return access.author(reports.get(id)).orElse(null);
    }

    /** The group that checks it. */
    @Transactional(readOnly = true)
    public String checker(UUID id) {
        return access.checker(reports.get(id));
    }

    public void written(UUID id) {
        Report report = reports.alone(id);
        String author = user.require();
        report.written(author, remarks.open(id));
        reports.save(report);
        String capacity = access.writer(report).equals(author) ? "validator" : "national team";
        events.publishEvent(ReportDeed.inside(report, "Report written.", capacity, ""));
    }

    /** @return whether the report may go to the service */
    public boolean checked(UUID id, boolean accepted, String comment) {
        Report report = reports.alone(id);
        report.checked(accepted, comment, user.require(), remarks.open(id));
        reports.save(report);
        if (accepted) {
            events.publishEvent(new ReportChecked(id));
            events.publishEvent(ReportDeed.inside(report, "Report checked.", capacity(report), comment));
        } else {
            events.publishEvent(returned(report, comment));
        }
        return accepted;
    }

    private String capacity(Report report) {
        return access.checker(report).equals(Groups.NATIONAL) ? "national team" : "regional lead";
    }

    private ReportReturned returned(Report report, String comment) {
        return new ReportReturned(
                report.review().value(),
                "Report on " + report.reference(),
                access.writer(report),
                capacity(report),
                comment.isBlank() ? "The remarks stand at the paragraphs of the report." : comment);
    }
}
