package org.qualityoutcomes.reporting.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.reporting.EarlierActions;
import org.qualityoutcomes.reporting.EarlierActions.EarlierAction;
import org.springframework.stereotype.Component;

/** Finds what a report is seen against. Levels of another edition mean something else, and are not shown beside these. */
@Component
class ReportBackground {

    private final Reports reports;
    private final Editions editions;
    private final EarlierActions actions;

    ReportBackground(Reports reports, Editions editions, EarlierActions actions) {
        this.reports = reports;
        this.editions = editions;
        this.actions = actions;
    }

    Background of(UUID id) {
        return of(reports.get(id));
    }

    Background of(Report report) {
        List<EarlierAction> earlier = actions.before(report.review());
        UUID before = report.earlierReport();
        return before == null
                ? new Background(Map.of(), null, Background.NONE.remark(), earlier)
                : against(report, reports.get(before), earlier);
    }

    private Background against(Report report, Report before, List<EarlierAction> earlier) {
        if (!before.edition().equals(report.edition())) {
            return new Background(
                    Map.of(),
                    before.reference(),
                    "The review before (%s) used the edition “%s”. Its levels mean something else and are not shown beside these."
                            .formatted(
                                    before.reference(),
                                    editions.get(before.edition()).title()),
                    earlier);
        }
        Map<String, Rating> levels = before.outcomes().stream()
                .collect(Collectors.toMap(ReportedOutcome::outcome, ReportedOutcome::finalRating));
        return new Background(
                levels,
                before.reference(),
                "The levels of the review before are the final ones of %s.".formatted(before.reference()),
                earlier);
    }
}
