package org.qualityoutcomes.reporting.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.reporting.domain.Exchange;
import org.qualityoutcomes.reporting.domain.Exchanges;
import org.qualityoutcomes.reporting.domain.ReportCase;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Points with their answers, and decisions on levels, once they are final. */
@Component
@Transactional(readOnly = true)
class FinalExchanges implements Exchanges {

    private final Replies replies;
    private final LevelReviews reviews;
    private final ReportCases reports;

    FinalExchanges(Replies replies, LevelReviews reviews, ReportCases reports) {
        this.replies = replies;
        this.reviews = reviews;
        this.reports = reports;
    }

    @Override
    public List<Exchange> of(UUID id) {
        List<Exchange> exchanges = new ArrayList<>();
        ReportCase report = reports.get(id);
        replies.find(id).filter(Reply::isAnswered).ifPresent(reply -> reply.points()
                .forEach(point -> exchanges.add(exchange(report, point))));
        reviews.find(id).filter(LevelReview::isConfirmed).ifPresent(review -> review.outcomes()
                .forEach(each -> exchanges.add(exchange(report, each))));
        return exchanges;
    }

    private static Exchange exchange(ReportCase report, Point point) {
        // what the author is still writing is nobody else's yet
        boolean said =
                report.state() != ReportState.REVISING && !point.changeMade().isBlank();
        String change = said ? " What was changed: " + point.changeMade() : "";
        return new Exchange(
                Place.title(report, point.place()),
                point.text(),
                Objects.requireNonNull(point.verdict()).title() + ". " + point.reason() + change);
    }

    private static Exchange exchange(ReportCase report, ReviewedOutcome each) {
        Ground ground = each.ground();
        Rating rating = each.rating();
        return new Exchange(
                Place.title(report, each.outcome()),
                "Review of the level asked for. " + (ground == null ? "" : ground.title() + ". ") + each.statement(),
                Objects.requireNonNull(each.decision()).title()
                        + (rating == null ? "" : ": level " + rating.title())
                        + ". "
                        + each.reason());
    }
}
