package org.qualityoutcomes.reporting.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.framework.ComparableLevels;
import org.qualityoutcomes.framework.Comparison;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.reporting.EarlierActions;
import org.qualityoutcomes.reporting.EarlierActions.EarlierAction;
import org.springframework.stereotype.Component;

/** Finds what a report is seen against. Levels of another edition are shown through the map of the two
 * editions, or not at all. */
@Component
class ReportBackground {

    private final Reports reports;
    private final ComparableLevels comparable;
    private final EarlierActions actions;

    ReportBackground(Reports reports, ComparableLevels comparable, EarlierActions actions) {
        this.reports = reports;
        this.comparable = comparable;
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
        Comparison across = comparable.of(before.edition(), report.edition());
        if (!across.isPossible()) {
            return new Background(
                    Map.of(),
                    before.reference(),
                    "The review before (%s) used the edition “%s”. %s"
                            .formatted(before.reference(), across.older().title(), across.reason()),
                    earlier);
        }
        Map<String, Rating> levels = across.inNewerTerms(before.outcomes().stream()
                .collect(Collectors.toMap(ReportedOutcome::outcome, ReportedOutcome::finalRating)));
        return new Background(levels, before.reference(), remark(before, across), earlier);
    }

    private static String remark(Report before, Comparison across) {
        String known = "The levels of the review before are the final ones of %s.".formatted(before.reference());
        return across.isWithinOneEdition()
                ? known
                : "%s It used the edition “%s”; they are shown through the map of the two editions. %s"
                        .formatted(known, across.older().title(), String.join(" ", across.sentences()));
    }
}
