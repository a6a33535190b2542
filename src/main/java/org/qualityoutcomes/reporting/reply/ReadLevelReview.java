package org.qualityoutcomes.reporting.reply;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.reporting.domain.ReportCase;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The review of levels as each of its readers sees it: prepared by the heads, decided by two, read by all in the end. */
@Component
@Transactional(readOnly = true)
public class ReadLevelReview {

    private final LevelReviews reviews;
    private final ReportCases reports;
    private final Windows windows;
    private final People people;
    private final Clock clock;

    ReadLevelReview(LevelReviews reviews, ReportCases reports, Windows windows, People people, Clock clock) {
        this.reviews = reviews;
        this.reports = reports;
        this.windows = windows;
        this.people = people;
        this.clock = clock;
    }

    /** One outcome; decision, rating and reason only where the reader may know them. */
    public record Row(
            ReportCase.Level level,
            @Nullable Ground ground,
            String statement,
            boolean asked,
            @Nullable Decision decision,
            @Nullable Rating rating,
            String reason,
            Set<UUID> struck) {}

    /**
     * The review.
     *
     * @param until when it can no longer be asked for; null while nothing is issued
     * @param prepares whether the reader writes the request now
     * @param asks whether the reader can make it
     * @param decides whether the reader decides now
     * @param national whether somebody of the national team decides or confirms, because too few moderators are free
     */
    public record Sheet(
            ReportCase report,
            @Nullable ZonedDateTime until,
            int days,
            boolean inTime,
            boolean prepares,
            boolean asks,
            boolean asked,
            boolean decides,
            boolean decided,
            boolean confirmed,
            boolean national,
            String returnComment,
            List<Row> rows,
            String seen) {

        /** What stands in the request so far, or was asked. */
        public List<Row> stated() {
            return rows.stream().filter(Row::asked).toList();
        }
    }

    public Sheet show(UUID id) {
        ReportCase report = reports.forReaders(id);
        ReportCases.Reader reader = reports.reader(id);
        LevelReview review = reviews.find(id).orElseGet(() -> new LevelReview(id));
        Instant issued = report.issuedAt();
        Instant until = issued == null ? null : windows.forLevelReview(issued);
        boolean inTime = until != null && !clock.instant().isAfter(until);
        boolean open = inTime && report.state() == ReportState.ISSUED && !review.isAsked();
        boolean seesDecisions = review.isConfirmed() || reader.called();
        return new Sheet(
                report,
                until == null ? null : Windows.local(until),
                windows.levelReviewDays(),
                inTime,
                open && reader.head(),
                open && reader.sponsor(),
                review.isAsked(),
                reader.decides() && !review.isDecided(),
                review.isDecided(),
                review.isConfirmed(),
                isNational(report),
                reader.called() ? review.returnComment() : "",
                rows(report, review, review.isAsked() || reader.head(), seesDecisions),
                Seen.print(AskLevelReview.words(report, AskLevelReview.stated(review))));
    }

    private boolean isNational(ReportCase report) {
        return report.state() == ReportState.LEVEL_REVIEW
                && (isNoModerator(report.firstReviewer()) || isNoModerator(report.secondReviewer()));
    }

    private boolean isNoModerator(@Nullable String username) {
        return username == null || !people.groupsOf(username).contains(Groups.MODERATOR);
    }

    private static List<Row> rows(ReportCase report, LevelReview review, boolean requests, boolean decisions) {
        Map<String, ReviewedOutcome> stated =
                review.outcomes().stream().collect(Collectors.toMap(ReviewedOutcome::outcome, Function.identity()));
        return report.levels().stream()
                .map(level -> row(level, requests ? stated.get(level.outcome()) : null, decisions))
                .toList();
    }

    private static Row row(ReportCase.Level level, @Nullable ReviewedOutcome each, boolean decisions) {
        if (each == null) {
            return new Row(level, null, "", false, null, null, "", Set.of());
        }
        return new Row(
                level,
                each.ground(),
                each.statement(),
                true,
                decisions ? each.decision() : null,
                decisions ? each.rating() : null,
                decisions ? each.reason() : "",
                decisions ? each.struck() : Set.of());
    }
}
