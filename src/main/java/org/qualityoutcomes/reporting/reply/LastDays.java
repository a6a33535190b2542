package org.qualityoutcomes.reporting.reply;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.reporting.domain.ReportCases.Standing;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.review.ComingDays;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Until when a reply can be sent, and a review of levels be asked for. */
@Component
@Transactional(readOnly = true)
class LastDays implements ComingDays {

    private final ReportCases reports;
    private final Replies replies;
    private final Windows windows;
    private final Clock clock;

    LastDays(ReportCases reports, Replies replies, Windows windows, Clock clock) {
        this.reports = reports;
        this.replies = replies;
        this.windows = windows;
        this.clock = clock;
    }

    @Override
    public List<Coming> of(Collection<ReviewId> reviews) {
        List<Standing> standings = reports.standings(reviews);
        Map<UUID, Instant> ends = replies
                .all(standings.stream()
                        .filter(each -> each.state() == ReportState.REPLY)
                        .map(Standing::report)
                        .toList())
                .stream()
                .collect(toMap(Reply::id, Reply::until));
        return standings.stream()
                .flatMap(each -> Stream.concat(reply(each, ends), levelReview(each)))
                .toList();
    }

    private static Stream<Coming> reply(Standing report, Map<UUID, Instant> ends) {
        return Stream.ofNullable(ends.get(report.report())).map(end -> coming(report, end, Kind.REPLY));
    }

    private Stream<Coming> levelReview(Standing report) {
        return Stream.ofNullable(report.issuedAt())
                .filter(issued -> report.state() == ReportState.ISSUED && !report.isReviewAsked())
                .map(windows::forLevelReview)
                .filter(end -> end.isAfter(clock.instant()))
                .map(end -> coming(report, end, Kind.LEVEL_REVIEW));
    }

    private static Coming coming(Standing report, Instant end, Kind kind) {
        return new Coming(report.review(), Windows.local(end).toLocalDate(), kind);
    }
}
