package org.qualityoutcomes.reporting.reply;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.ReplyNews;
import org.qualityoutcomes.reporting.domain.ReportCase;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.reporting.domain.VariedLevel;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two people who had no part in the judgements: one decides on each level that is asked about, the other confirms it. */
@Component
@Transactional
public class DecideLevelReview {

    /** Characters. */
    public static final int LONGEST_REASON = 2000;

    private final LevelReviews reviews;
    private final ReportCases reports;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideLevelReview(
            LevelReviews reviews,
            ReportCases reports,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.reports = reports;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what was typed also where it cannot be a decision yet: the outcome is not decided then.
     *
     * @throws Refusal naming what is missing
     */
    @Transactional(noRollbackFor = Refusal.class)
    public void decide(UUID id, String outcome, Decided decided) {
        ReportCase report = reports.forReviewer(id);
        ReportCase.Level level = level(report, outcome);
        LevelReview review = reviews.get(id);
        review.decide(
                outcome,
                isAnotherLevel(report, level, decided.rating()) ? decided : decided.unrated(),
                clock.instant());
        reviews.saveAndFlush(review);
        refuseUnlessWhole(report, level, decided);
    }

    private static void refuseUnlessWhole(ReportCase report, ReportCase.Level level, Decided decided) {
        String outcome = level.outcome();
        if (decided.decision() == null) {
            throw Refusal.of("decision-" + outcome, outcome + ": choose what comes of it.");
        }
        if (decided.decision() == Decision.VARIED) {
            mustBeAnotherLevel(report, level, decided.rating());
        }
        if (decided.reason().isBlank()) {
            throw Refusal.of("reason-" + outcome, outcome + ": say why.");
        }
        if (decided.reason().length() > LONGEST_REASON) {
            throw Refusal.of("reason-" + outcome, outcome + ": keep it within 2,000 characters.");
        }
    }

    private static boolean isAnotherLevel(ReportCase report, ReportCase.Level level, @Nullable Rating rating) {
        return rating != null && report.edition().accepts(rating) && !rating.equals(level.rating());
    }

    private static void mustBeAnotherLevel(ReportCase report, ReportCase.Level level, @Nullable Rating rating) {
        if (rating == null || !report.edition().accepts(rating)) {
            throw Refusal.of("rating-" + level.outcome(), level.outcome() + ": choose a level with its sub-level.");
        }
        if (rating.equals(level.rating())) {
            throw Refusal.of(
                    "rating-" + level.outcome(),
                    level.outcome() + ": this is the level that it has. Choose another one, or uphold it.");
        }
    }

    private static ReportCase.Level level(ReportCase report, String outcome) {
        return report.levels().stream()
                .filter(each -> each.outcome().equals(outcome))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Completes the first reviewer's task. */
    public void decided(UUID id) {
        reports.mustBeFirstReviewer(id);
        LevelReview review = reviews.get(id);
        review.decided(user.require(), clock.instant());
        reviews.saveAndFlush(review);
        events.publishEvent(ReplyDeed.inside(
                reports.get(id),
                "Review of levels decided, to be confirmed by a second person.",
                ReplyDeed.judge(user),
                null));
    }

    /** Completes the second reviewer's task. @return whether it stands */
    public boolean confirmed(UUID id, boolean stands, String comment) {
        reports.mustBeSecondReviewer(id);
        LevelReview review = reviews.get(id);
        review.confirm(user.require(), stands, comment, clock.instant());
        reviews.saveAndFlush(review);
        ReportCase report = reports.get(id);
        if (stands) {
            review.outcomes().forEach(each -> events.publishEvent(deed(report, each)));
            events.publishEvent(
                    ReplyDeed.inside(report, "Review of levels confirmed.", ReplyDeed.judge(user), comment));
            reports.reviewDecided(id, varied(review));
            events.publishEvent(new ReplyNews(
                    id, report.reference(), report.ods(), ReplyNews.Kind.LEVEL_REVIEW_DECIDED, "decided"));
        } else {
            events.publishEvent(ReplyDeed.inside(
                    report, "Decision on the review of levels returned.", ReplyDeed.judge(user), comment));
        }
        return stands;
    }

    private static List<VariedLevel> varied(LevelReview review) {
        return review.outcomes().stream()
                .filter(ReviewedOutcome::isVaried)
                .map(each -> new VariedLevel(each.outcome(), Objects.requireNonNull(each.rating()), each.struck()))
                .toList();
    }

    private ReplyDeed deed(ReportCase report, ReviewedOutcome each) {
        Rating before = level(report, each.outcome()).rating();
        Rating after = each.rating();
        String what =
                switch (Objects.requireNonNull(each.decision())) {
                    case UPHELD -> "Level of " + each.outcome() + " reviewed and upheld.";
                    case VARIED -> "Level of " + each.outcome() + " reviewed and varied.";
                    case REFUSED -> "Review of the level of " + each.outcome() + " refused.";
                };
        return ReplyDeed.level(
                report,
                what,
                ReplyDeed.judge(user),
                before.title(),
                (after == null ? before : after).title(),
                each.reason());
    }

    /** Whether the report needs a new version. */
    @Transactional(readOnly = true)
    public boolean changesLevels(UUID id) {
        return reviews.get(id).changesLevels();
    }
}
