package org.qualityoutcomes.reporting.domain;

import java.util.List;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.Reviews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts other levels into a report after their review. Nobody writes any more: summary and assurance statement, which
 * speak of all levels, and the words on each outcome whose level is another one follow from what stands now, and the
 * words that stood there stay in their history.
 */
@Component
class VaryLevels {

    private final Reviews reviews;
    private final Editions editions;
    private final SectionHistory history;
    private final ApplicationEventPublisher events;

    VaryLevels(Reviews reviews, Editions editions, SectionHistory history, ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.editions = editions;
        this.history = history;
        this.events = events;
    }

    void decide(Report report, List<VariedLevel> varied) {
        ReportView before = view(report);
        report.reviewDecided(varied);
        ReportView after = view(report);
        List<Section> replaced = before.sections().stream()
                .filter(section -> isReplaced(section, before, after, varied))
                .toList();
        replaced.forEach(section -> history.keep(
                report.id(),
                section,
                before.draft(section.code()),
                after.draft(section.code()),
                ReportRevision.NOBODY));
        if (!replaced.isEmpty()) {
            events.publishEvent(ReportDeed.open(report, deed(replaced, before.version()), Deed.RULE, null));
        }
    }

    /** Without what was said about it, which is no part of these words. */
    private ReportView view(Report report) {
        String organisation = reviews.get(report.review()).organisation().name();
        return ReportView.of(report, organisation, editions.get(report.edition()), List.of());
    }

    private static boolean isReplaced(Section section, ReportView before, ReportView after, List<VariedLevel> varied) {
        boolean anew = !before.isProposed(section.code()) && after.isProposed(section.code());
        boolean written = !before.draft(section.code()).words().isBlank();
        return anew
                || written && varied.stream().anyMatch(each -> each.outcome().equals(section.code()));
    }

    private static String deed(List<Section> replaced, int version) {
        return "Put anew from the levels as they stand now: %s. The words before are in version %d."
                .formatted(
                        String.join(", ", replaced.stream().map(Section::title).toList()), version);
    }
}
