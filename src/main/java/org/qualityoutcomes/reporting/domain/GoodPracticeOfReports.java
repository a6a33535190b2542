package org.qualityoutcomes.reporting.domain;

import java.util.List;
import org.qualityoutcomes.reporting.NamedGoodPractice;
import org.qualityoutcomes.reporting.domain.ReportLine.Kind;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the lines of good practice out of issued reports. */
@Component
@Transactional(readOnly = true)
class GoodPracticeOfReports implements NamedGoodPractice {

    private final Reports reports;

    GoodPracticeOfReports(Reports reports) {
        this.reports = reports;
    }

    @Override
    public List<Line> of(ReviewId review) {
        return reports.ofReview(review.value())
                .filter(report -> report.versionNo() > 0)
                .map(report -> report.outcomes().stream()
                        .flatMap(
                                each -> each.texts(Kind.GOOD_PRACTICE).stream().map(text -> line(each.outcome(), text)))
                        .toList())
                .orElse(List.of());
    }

    private static Line line(String outcome, String text) {
        boolean byTheTeam = text.endsWith(RecordedOutcome.BY_THE_TEAM);
        return new Line(
                outcome,
                byTheTeam ? text.substring(0, text.length() - RecordedOutcome.BY_THE_TEAM.length()) : text,
                byTheTeam);
    }
}
