package org.qualityoutcomes.reporting.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.reporting.domain.ReportLine.Kind;
import org.qualityoutcomes.review.Review;

/**
 * A report as the reply to it and the review of its levels know it.
 *
 * @param version the latest that was issued, 0 while there is none
 * @param answerer username of who answers points; null where nobody could be chosen
 * @param levels in the edition's order
 */
public record ReportCase(
        UUID id,
        Review review,
        Edition edition,
        ReportState state,
        @Nullable Replied reply,
        String returnComment,
        int version,
        @Nullable Instant issuedAt,
        @Nullable Instant reviewAskedAt,
        @Nullable String answerer,
        @Nullable String firstReviewer,
        @Nullable String secondReviewer,
        List<Level> levels) {

    /**
     * How an outcome stands.
     *
     * @param asked required actions and recommendations
     */
    public record Level(String outcome, String title, Rating rating, List<Asked> asked) {

        public String name() {
            return outcome + " " + title;
        }
    }

    /** A required action or a recommendation. */
    public record Asked(UUID id, String text) {}

    static ReportCase of(Report report, Review review, Edition edition) {
        return new ReportCase(
                report.id(),
                review,
                edition,
                report.state(),
                report.reply(),
                report.returnComment(),
                report.versionNo(),
                report.issuedAt(),
                report.reviewAskedAt(),
                report.answerer(),
                report.firstReviewer(),
                report.secondReviewer(),
                report.outcomes().stream().map(each -> level(each, edition)).toList());
    }

    private static Level level(ReportedOutcome each, Edition edition) {
        return new Level(
                each.outcome(),
                edition.outcome(each.outcome()).title(),
                each.finalRating(),
                List.of(Kind.REQUIRED_ACTION, Kind.RECOMMENDATION).stream()
                        .flatMap(kind -> each.lines(kind).stream())
                        .map(line -> new Asked(line.id(), line.text()))
                        .toList());
    }

    public String reference() {
        return review.reference();
    }

    public String organisation() {
        return review.organisation().name();
    }

    public String ods() {
        return review.organisation().ods();
    }

    /** Whether this outcome is one of the report's. */
    public boolean has(String outcome) {
        return levels.stream().anyMatch(each -> each.outcome().equals(outcome));
    }
}
