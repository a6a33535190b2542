package org.qualityoutcomes.reporting.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A report opens as what was recorded; when it is written, somebody of the region who wrote none of it checks it. */
@Component
@Transactional
public class WriteReport {

    private final Reports reports;
    private final Assurance assurance;
    private final DraftReport drafts;
    private final ReportViews views;
    private final ReportRemarks remarks;
    private final ReportAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    // eight, because a report begins where judgements meet, and its check is told to others
    WriteReport(
            Reports reports,
            Assurance assurance,
            DraftReport drafts,
            ReportViews views,
            ReportRemarks remarks,
            ReportAccess access,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.assurance = assurance;
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
        return views.own(report);
    }

    /** The same for the pages of the reply and of the level review. */
    @Transactional(readOnly = true)
    public ReportView showCorrespondence(UUID id) {
        Report report = reports.get(id);
        access.readCorrespondence(report);
        return views.own(report);
    }

    /** Username of the one who writes it; null where something ties both validators to the organisation. */
    @Transactional(readOnly = true)
    public @Nullable String author(UUID id) {
        ReviewId review = reports.get(id).review();
        String primary = assurance.primaryValidator(review);
        return assurance.isFree(review, primary) ? primary : null;
    }

    public void written(UUID id) {
        Report report = reports.alone(id);
        report.written(user.require(), remarks.open(id));
        reports.save(report);
        events.publishEvent(ReportDeed.inside(report, "Report written.", "validator", ""));
    }

    /** @return whether the report may go to the service */
    public boolean checked(UUID id, boolean accepted, String comment) {
        Report report = reports.alone(id);
        report.checked(accepted, comment, user.require(), remarks.open(id));
        reports.save(report);
        if (accepted) {
            events.publishEvent(new ReportChecked(id));
            events.publishEvent(ReportDeed.inside(report, "Report checked.", "regional lead", comment));
        } else {
            events.publishEvent(returned(report, comment));
        }
        return accepted;
    }

    private ReportReturned returned(Report report, String comment) {
        String author = author(report.id());
        return new ReportReturned(
                report.review().value(),
                "Report on " + report.reference(),
                author == null ? Groups.NATIONAL : author,
                comment.isBlank() ? "The remarks stand at the paragraphs of the report." : comment);
    }
}
