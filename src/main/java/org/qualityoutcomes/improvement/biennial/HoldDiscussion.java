package org.qualityoutcomes.improvement.biennial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.improvement.ReviewDayNews;
import org.qualityoutcomes.improvement.ReviewDayNews.Kind;
import org.qualityoutcomes.improvement.domain.RunningPlans;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.OpenWork;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day is agreed, the discussion recorded, the record confirmed, and what was agreed becomes actions. */
@Component
@Transactional
public class HoldDiscussion {

    private static final int REPLY_WORKING_DAYS = 10;

    private final BiennialReviews biennials;
    private final Reviews reviews;
    private final RunningPlans plans;
    private final Editions editions;
    private final BiennialAccess access;
    private final ScheduleNextReview schedule;
    private final OpenWork openWork;
    private final CurrentUser user;
    private final WorkingDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // eleven, because a discussion brings the plan, the framework, dates and people together
    HoldDiscussion(
            BiennialReviews biennials,
            Reviews reviews,
            RunningPlans plans,
            Editions editions,
            BiennialAccess access,
            ScheduleNextReview schedule,
            OpenWork openWork,
            CurrentUser user,
            WorkingDays days,
            Clock clock,
            ApplicationEventPublisher events) {
        this.biennials = biennials;
        this.reviews = reviews;
        this.plans = plans;
        this.editions = editions;
        this.access = access;
        this.schedule = schedule;
        this.openWork = openWork;
        this.user = user;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    /** @param day as typed in the task's form */
    public void meetOn(ReviewId id, String day) {
        meet(biennials.held(id), day, "Day of the meeting agreed.");
    }

    /** The day agreed before is another one now; the open task and its reminders move with it. */
    public void moveMeeting(ReviewId id, String day) {
        BiennialReview review = biennials.held(id);
        access.oversee(review);
        if (review.state() != BiennialState.DISCUSSION) {
            throw Refusal.of("meetingDay", "The day of the meeting can be moved only before it is recorded.");
        }
        meet(review, day, "Day of the meeting moved.");
        openWork.redated(id, "Task_RecordDiscussion");
    }

    private void meet(BiennialReview review, String typed, String what) {
        LocalDate day = EnteredDay.of(typed)
                .filter(each -> !each.isBefore(today()))
                .orElseThrow(
                        () -> Refusal.of("meetingDay", "Enter a day that is not over yet, for example 30/3/2027."));
        LocalDate before = review.meetingOn();
        review.meetOn(day);
        biennials.save(review);
        events.publishEvent(BiennialDeed.of(review, what, BiennialDeed.REGIONAL).from(before, day));
        events.publishEvent(
                new ReviewDayNews(review.id(), review.reference(), review.organisation(), Kind.MEETING_AGREED, day));
        schedule.meetingAgreed(review, day);
    }

    /**
     * Keeps what can be kept of a record that is being written.
     *
     * @param seen of the record that was open, or null where none was
     * @return what has to be mended before the record is completed, by field
     */
    public List<Problem> write(ReviewId id, DiscussionRecord record, @Nullable String seen) {
        BiennialReview review = biennials.held(id);
        access.oversee(review);
        Seen.refuseIfChanged(seen, review.record(), record);
        List<Problem> problems = review.write(record, facts(id));
        biennials.save(review);
        return problems;
    }

    public void recorded(ReviewId id) {
        BiennialReview review = biennials.held(id);
        review.recorded(facts(id));
        biennials.save(review);
        schedule.held(review);
        events.publishEvent(
                BiennialDeed.of(review, "Discussion of " + review.reference() + " recorded.", BiennialDeed.REGIONAL));
    }

    /** @return whether the record stands */
    public boolean answered(ReviewId id, boolean confirmed, String comment) {
        BiennialReview review = biennials.held(id);
        String record = "Record of " + review.reference();
        if (confirmed) {
            review.confirmed(user.require(), today());
            events.publishEvent(BiennialDeed.of(review, record + " confirmed.", BiennialDeed.LEAD)
                    .because(comment));
        } else {
            review.objected(comment);
            events.publishEvent(new BiennialReturned(
                    id.value(), record, BiennialDeed.LEAD, "regional-" + review.region(), comment));
        }
        biennials.save(review);
        return confirmed;
    }

    /** The last day on which the organisation can answer a record that it is asked about today. */
    @Transactional(readOnly = true)
    public LocalDate replyBy() {
        return days.plus(today(), REPLY_WORKING_DAYS);
    }

    public void silent(ReviewId id) {
        BiennialReview review = biennials.held(id);
        review.confirmed(null, today());
        biennials.save(review);
        events.publishEvent(BiennialDeed.of(
                review,
                "The organisation said nothing about the record of " + review.reference() + " in ten working days:"
                        + " it stands.",
                Deed.RULE));
    }

    /** What was agreed goes into the organisation's plan and begins. */
    public void agreeChanges(ReviewId id) {
        BiennialReview review = biennials.held(id);
        List<UUID> actions = plans.agreeMore(
                reviews.get(id),
                review.record().changes().stream().map(HoldDiscussion::agreed).toList());
        review.becameActions(actions);
        biennials.save(review);
    }

    private static RunningPlans.Agreed agreed(AgreedChange change) {
        return new RunningPlans.Agreed(
                change.outcome(),
                change.indicator(),
                change.what(),
                Objects.requireNonNull(change.owner()),
                Objects.requireNonNull(change.due()),
                change.measure(),
                change.success());
    }

    private ReviewFacts facts(ReviewId id) {
        Review review = reviews.get(id);
        return new ReviewFacts(
                editions.get(plans.editionFor(review)).outcomes().stream()
                        .collect(Collectors.toMap(Outcome::code, HoldDiscussion::indicators)),
                plans.team(review.organisation().ods()).stream()
                        .map(Person::username)
                        .toList(),
                today(),
                replyBy());
    }

    private static List<String> indicators(Outcome outcome) {
        return outcome.indicators().stream().map(Indicator::code).toList();
    }

    private LocalDate today() {
        return OfficeHours.day(clock.instant());
    }
}
