package org.qualityoutcomes.reporting.domain;

import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

/** A report as its readers see it. */
@Component
class ReportViews {

    private final Reviews reviews;
    private final Editions editions;
    private final ReportAccess access;

    ReportViews(Reviews reviews, Editions editions, ReportAccess access) {
        this.reviews = reviews;
        this.editions = editions;
        this.access = access;
    }

    /** For the signed-in person, who sees what is still theirs to write. */
    ReportView own(Report report) {
        return ReportView.of(
                report,
                organisation(report),
                editions.get(report.edition()),
                access.isLead(report),
                access.isModerator(report));
    }

    /** As everybody may see it. */
    ReportView printed(Report report) {
        return ReportView.of(report, organisation(report), editions.get(report.edition()));
    }

    private String organisation(Report report) {
        return reviews.get(report.review()).organisation().name();
    }
}
