package org.qualityoutcomes.improvement.biennial;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.improvement.ReviewDayNews;
import org.qualityoutcomes.improvement.ReviewDayNews.Kind;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day of the next review, and who is told of it when. */
@Component
@Transactional
public class ScheduleNextReview {

    private final BiennialReviews biennials;
    private final BiennialAccess access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScheduleNextReview(
            BiennialReviews biennials, BiennialAccess access, Clock clock, ApplicationEventPublisher events) {
        this.biennials = biennials;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    public void schedule(ReviewId id) {
        BiennialReview review = biennials.get(id);
        if (isOver(review)) {
            return;
        }
        events.publishEvent(
                BiennialDeed.of(review, "Next review scheduled.", Deed.RULE).from(null, day(review)));
        events.publishEvent(news(review, Kind.NEXT_SCHEDULED));
    }

    /** @param typed the day as the region's lead typed it */
    public void move(ReviewId id, String typed) {
        BiennialReview review = biennials.held(id);
        access.oversee(review);
        LocalDate day = EnteredDay.of(typed)
                .filter(each -> each.isAfter(today()))
                .orElseThrow(() -> Refusal.of("next", "Enter a day after today, for example 30/3/2029."));
        move(review, day, BiennialDeed.REGIONAL);
        events.publishEvent(news(review, Kind.NEXT_MOVED));
    }

    private void move(BiennialReview review, LocalDate day, String capacity) {
        LocalDate before = day(review);
        review.moveNext(day);
        biennials.save(review);
        events.publishEvent(BiennialDeed.of(review, "Day of the next review moved.", capacity)
                .from(before, day));
        events.publishEvent(new NextReviewMoved(review.id()));
    }

    /** The next review has a day of its own now, which takes the place of the one that was scheduled for it. */
    void meetingAgreed(BiennialReview review, LocalDate day) {
        announcing(review).stream()
                .filter(earlier -> !day.equals(earlier.nextOn()))
                .forEach(earlier -> move(earlier, day, Deed.RULE));
    }

    /** What was announced has been held. */
    void held(BiennialReview review) {
        announcing(review).forEach(earlier -> {
            earlier.over();
            biennials.save(earlier);
            events.publishEvent(new NextReviewHeld(earlier.id()));
        });
    }

    private List<BiennialReview> announcing(BiennialReview review) {
        return biennials.before(review).stream()
                .filter(earlier -> earlier.state() == BiennialState.STANDS)
                .toList();
    }

    /** When there is something to say next. */
    @Transactional(readOnly = true)
    public Instant nextNotice(ReviewId id) {
        return NoticeDays.next(day(biennials.get(id)), clock.instant());
    }

    /** Tells people of the day. @return whether it has come, or nothing is announced any more */
    public boolean giveNotice(ReviewId id) {
        BiennialReview review = biennials.held(id);
        if (isOver(review)) {
            return true;
        }
        Kind kind = NoticeDays.kind(day(review), today());
        events.publishEvent(news(review, kind));
        boolean come = kind == Kind.ON_THE_DAY;
        if (come) {
            review.over();
            biennials.save(review);
        }
        return come;
    }

    /** The next review may be held before this one's process comes to announce it: then there is nothing to say. */
    private static boolean isOver(BiennialReview review) {
        return review.state() == BiennialState.OVER;
    }

    private static ReviewDayNews news(BiennialReview review, Kind kind) {
        return new ReviewDayNews(review.id(), review.reference(), review.organisation(), kind, day(review));
    }

    private static LocalDate day(BiennialReview review) {
        return Objects.requireNonNull(review.nextOn());
    }

    private LocalDate today() {
        return OfficeHours.day(clock.instant());
    }
}
