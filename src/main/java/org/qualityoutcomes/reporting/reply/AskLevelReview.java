package org.qualityoutcomes.reporting.reply;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.reporting.ReplyNews;
import org.qualityoutcomes.reporting.domain.ReportCase;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organisation asks once, within fifteen working days of issue, that levels are reviewed: lead or sponsor prepare
 * the request, the executive sponsor makes it.
 */
@Component
@Transactional
public class AskLevelReview {

    /** Characters. */
    public static final int LONGEST_STATEMENT = 2000;

    private final LevelReviews reviews;
    private final ReportCases reports;
    private final Windows windows;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // six, because who asks, until when, and who is told of it belong together
    AskLevelReview(
            LevelReviews reviews,
            ReportCases reports,
            Windows windows,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.reports = reports;
        this.windows = windows;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @param ground null where none is chosen */
    public record Stated(@Nullable Ground ground, String statement) {

        static final Stated NOTHING = new Stated(null, "");
    }

    /** Until when it can be asked for. */
    @Transactional(readOnly = true)
    public Instant until(UUID report) {
        return windows.forLevelReview(Objects.requireNonNull(reports.get(report).issuedAt(), "issued"));
    }

    /**
     * Keeps what lead and sponsor prepare; nobody else reads it before it is asked.
     *
     * @param stated by outcome code
     * @param seen of the request that was open, or null where none was
     */
    public void prepare(UUID id, Map<String, Stated> stated, @Nullable String seen) {
        ReportCase report = reports.forHeads(id);
        mustBeInTime(report);
        List<Problem> problems = new ArrayList<>();
        stated.forEach((outcome, each) -> {
            if (each.statement().length() > LONGEST_STATEMENT) {
                problems.add(new Problem("statement-" + outcome, outcome + ": keep it within 2,000 characters."));
            }
        });
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        LevelReview review = reviews.find(id).orElseGet(() -> new LevelReview(id));
        Seen.refuseIfChanged(seen, words(report, stated(review)), words(report, stated));
        stated.entrySet().stream()
                .filter(each -> report.has(each.getKey()))
                .forEach(each -> review.prepare(
                        each.getKey(), each.getValue().ground(), each.getValue().statement(), clock.instant()));
        reviews.saveAndFlush(review);
    }

    static Map<String, Stated> stated(LevelReview review) {
        return review.outcomes().stream()
                .collect(Collectors.toMap(
                        ReviewedOutcome::outcome, each -> new Stated(each.ground(), each.statement())));
    }

    /** The same for what is kept and for what is typed, whether an outcome is left out or left empty. */
    static Object words(ReportCase report, Map<String, Stated> stated) {
        Map<String, Stated> all = new TreeMap<>();
        report.levels().forEach(each -> all.put(each.outcome(), stated.getOrDefault(each.outcome(), Stated.NOTHING)));
        return all;
    }

    /** The lead tells the sponsor that the request can be read and made. */
    public void handOver(UUID id) {
        ReportCase report = reports.forHeads(id);
        mustBeInTime(report);
        if (report.reviewAskedAt() != null) {
            throw new Refusal("The review of levels is asked for already: there is nothing left to hand over.");
        }
        if (reviews.get(id).outcomes().isEmpty()) {
            throw new Refusal("Write the request first, and save it.");
        }
        tell(report, ReplyNews.Kind.LEVEL_REVIEW_PREPARED, clock.instant().toString());
    }

    /**
     * Once, and so only with the words that the sponsor has read.
     *
     * @param seen of the request that was open, or null where none was
     * @param sure whether the sponsor says that the request is complete
     */
    public void ask(UUID id, @Nullable String seen, boolean sure) {
        ReportCase report = reports.forSponsor(id);
        mustBeInTime(report);
        if (!sure && report.reviewAskedAt() == null) {
            throw Refusal.of("sure", "Say that the request is complete: a review can be asked for once.");
        }
        LevelReview review = reviews.find(id).orElseGet(() -> new LevelReview(id));
        if (report.reviewAskedAt() == null && seen != null && !seen.equals(Seen.print(words(report, stated(review))))) {
            throw new Refusal("Somebody else has changed the request since you opened it. Read it as it is now, and ask"
                    + " for the review then.");
        }
        review.ask(user.require(), clock.instant());
        reviews.saveAndFlush(review);
        reports.reviewAsked(id, clock.instant());
        events.publishEvent(ReplyDeed.open(
                report,
                "Review of levels requested for "
                        + review.outcomes().stream()
                                .map(ReviewedOutcome::outcome)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".",
                "executive sponsor",
                review.outcomes().stream()
                        .map(each -> each.outcome() + ": " + grounds(each))
                        .sorted()
                        .collect(Collectors.joining(" "))));
        tell(report, ReplyNews.Kind.LEVEL_REVIEW_ASKED, "asked");
        events.publishEvent(new LevelReviewRequested(id));
    }

    private static String grounds(ReviewedOutcome each) {
        Ground ground = each.ground();
        return (ground == null ? "" : ground.title() + ". ") + each.statement();
    }

    private void mustBeInTime(ReportCase report) {
        Instant issued = report.issuedAt();
        if (issued == null) {
            throw new Refusal("The report is not issued yet.");
        }
        Instant until = windows.forLevelReview(issued);
        if (report.reviewAskedAt() == null && clock.instant().isAfter(until)) {
            throw new Refusal(
                    "The time in which a review of levels can be asked for ended on " + Windows.inWords(until) + ".");
        }
    }

    private void tell(ReportCase report, ReplyNews.Kind kind, String occasion) {
        events.publishEvent(new ReplyNews(report.id(), report.reference(), report.ods(), kind, occasion));
    }
}
