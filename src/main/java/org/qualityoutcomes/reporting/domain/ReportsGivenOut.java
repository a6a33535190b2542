package org.qualityoutcomes.reporting.domain;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.GivenOut;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issued reports and their assurance packs, for the commissioner. */
@Component
@Order(10)
@Transactional(readOnly = true)
class ReportsGivenOut implements GivenOut {

    private final Reports reports;
    private final CurrentUser user;

    ReportsGivenOut(Reports reports, CurrentUser user) {
        this.reports = reports;
        this.user = user;
    }

    @Override
    public List<Paper> of(Collection<Review> reviews) {
        return reports
                .issuedOf(reviews.stream().map(review -> review.id().value()).toList())
                .stream()
                .filter(report -> user.isIn(Groups.commissioner(report.organisation())))
                .flatMap(ReportsGivenOut::papers)
                .toList();
    }

    private static Stream<Paper> papers(Report report) {
        String path = "/reports/" + report.id();
        String remark = report.reference() + ", version " + report.versionNo();
        return Stream.of(
                new Paper(report.organisation(), "Report", path, remark),
                new Paper(
                        report.organisation(),
                        "Assurance pack for the board, PDF",
                        path + "/assurance-pack.pdf",
                        remark));
    }
}
