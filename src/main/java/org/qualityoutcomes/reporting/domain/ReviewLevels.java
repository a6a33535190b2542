package org.qualityoutcomes.reporting.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Rating;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organisation may ask, once, for a review of levels in its issued report; somebody uninvolved decides. */
@Component
@Transactional
public class ReviewLevels {

    private final Reports reports;
    private final Editions editions;
    private final ReportAccess access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewLevels(
            Reports reports, Editions editions, ReportAccess access, Clock clock, ApplicationEventPublisher events) {
        this.reports = reports;
        this.editions = editions;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /** @param reasons by outcome code, only those that are asked about */
    public void ask(UUID id, Map<String, String> reasons) {
        Report report = reports.get(id);
        access.reply(report);
        report.askReview(reasons, clock.instant());
        reports.save(report);
        events.publishEvent(ReportDeed.open(
                report,
                "Review of levels requested for "
                        + String.join(", ", reasons.keySet().stream().sorted().toList()) + ".",
                "library lead",
                String.join(" ", reasons.values())));
        events.publishEvent(new LevelReviewRequested(id));
    }

    public void decide(UUID id, String code, @Nullable Rating rating, String answer) {
        Report report = reports.get(id);
        access.answer(report);
        report.decideReview(editions.get(report.edition()), code, rating, answer);
        reports.save(report);
    }

    /** @return whether any level changes */
    public boolean decided(UUID id) {
        Report report = reports.get(id);
        List<Report.ReviewedLevel> levels = report.reviewDecided();
        reports.save(report);
        levels.forEach(level -> events.publishEvent(ReportDeed.decided(report, level)));
        return levels.stream().anyMatch(Report.ReviewedLevel::changed);
    }
}
