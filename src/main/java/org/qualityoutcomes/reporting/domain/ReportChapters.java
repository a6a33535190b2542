package org.qualityoutcomes.reporting.domain;

import java.util.List;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The report of a review, for whoever may read it already. */
@Component
@Order(30)
@Transactional(readOnly = true)
class ReportChapters implements Chapters {

    private final Reports reports;
    private final ReportAccess access;

    ReportChapters(Reports reports, ReportAccess access) {
        this.reports = reports;
        this.access = access;
    }

    @Override
    public List<Chapter> of(Review review) {
        return reports.ofReview(review.id().value())
                .filter(this::isReadable)
                .map(report -> new Chapter(
                        "Report", "/reports/" + report.id(), report.state().title()))
                .map(List::of)
                .orElse(List.of());
    }

    private boolean isReadable(Report report) {
        try {
            access.read(report);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }
}
