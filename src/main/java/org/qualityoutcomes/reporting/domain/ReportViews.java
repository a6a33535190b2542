package org.qualityoutcomes.reporting.domain;

import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

/** A report as its readers see it. */
@Component
class ReportViews {

    private final Reviews reviews;
    private final Editions editions;
    private final Exchanges exchanges;

    ReportViews(Reviews reviews, Editions editions, Exchanges exchanges) {
        this.reviews = reviews;
        this.editions = editions;
        this.exchanges = exchanges;
    }

    /** With what was said about it, as far as that is final. */
    ReportView of(Report report) {
        return ReportView.of(report, organisation(report), editions.get(report.edition()), exchanges.of(report.id()));
    }

    private String organisation(Report report) {
        return reviews.get(report.review()).organisation().name();
    }
}
