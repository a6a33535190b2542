package org.qualityoutcomes.changes.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.changes.WithdrawalNews;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.EarlyEnding;
import org.qualityoutcomes.review.EarlyEnding.Cause;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewEndedEarly;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A review is given up: the library lead asks with a reason, the national team decides, or acts by itself. */
@Component
@Transactional
public class GiveUpReview {

    private final Withdrawals withdrawals;
    private final Reviews reviews;
    private final ReviewAccess access;
    private final EarlyEnding ending;
    private final People people;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // eight, because a review is given up by two parties and ends in a third room
    GiveUpReview(
            Withdrawals withdrawals,
            Reviews reviews,
            ReviewAccess access,
            EarlyEnding ending,
            People people,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.reviews = reviews;
        this.access = access;
        this.ending = ending;
        this.people = people;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param wishes latest first
     * @param possible whether the review is where it can be given up
     */
    public record View(Review review, List<Wish> wishes, boolean possible, boolean lead, boolean national) {

        public boolean isWaiting() {
            return wishes.stream().anyMatch(wish -> wish.state() == WithdrawalState.ASKED);
        }
    }

    /** A wish that was told, and what came of it. */
    public record Wish(LocalDate day, String by, String reason, WithdrawalState state, String answer) {}

    @Transactional(readOnly = true)
    public View show(ReviewId id) {
        Review review = access.forReaders(id);
        return new View(
                review,
                withdrawals.findTop10ByReviewIdOrderByAskedAtDesc(id.value()).stream()
                        .map(this::wish)
                        .toList(),
                Cause.WITHDRAWN.canEnd(review.phase()),
                user.isIn(Groups.lead(review.organisation().ods())),
                user.isIn(Groups.NATIONAL));
    }

    private Wish wish(Withdrawal each) {
        return new Wish(
                OfficeHours.day(each.askedAt()),
                people.nameOf(each.askedBy()),
                each.reason(),
                each.state(),
                each.answer());
    }

    /** The library lead asks; the review goes on until it is decided. */
    public void ask(ReviewId id, String reason) {
        Review review = access.forLead(id);
        mustBePossible(review);
        withdrawals.oneAtATime(id.toString());
        if (withdrawals
                .findFirstByReviewIdAndState(id.value(), WithdrawalState.ASKED)
                .isPresent()) {
            throw new Refusal("The national team has been asked already and will decide.");
        }
        Withdrawal asked = withdrawals.save(new Withdrawal(id, reason, user.require(), clock.instant()));
        events.publishEvent(ChangeDeed.of(
                id.value(), "Asked to withdraw review " + review.reference() + ".", ChangeDeed.LEAD, asked.reason()));
        events.publishEvent(new WithdrawalAsked(asked.id(), review));
    }

    /** The library lead thinks again. */
    public void takeBack(ReviewId id) {
        Review review = access.forLead(id);
        Withdrawal asked = withdrawals
                .findFirstByReviewIdAndState(id.value(), WithdrawalState.ASKED)
                .orElseThrow(() -> new Refusal("This has been decided already."));
        drop(asked);
        events.publishEvent(ChangeDeed.of(
                id.value(),
                "The wish to withdraw review " + review.reference() + " was taken back.",
                ChangeDeed.LEAD,
                null));
    }

    /** The national team withdraws a review without having been asked. */
    public void withdraw(ReviewId id, String reason) {
        Review review = access.forNational(id);
        mustBePossible(review);
        Withdrawal own = new Withdrawal(id, reason, user.require(), clock.instant());
        own.answer(true, "", user.require(), clock.instant());
        withdrawals.save(own);
        end(review, own);
    }

    /**
     * Completes the task.
     *
     * @return whether the review is withdrawn
     */
    public boolean decide(UUID id, boolean agreed, String comment) {
        Withdrawal asked = get(id);
        Review review = reviews.get(asked.review());
        if (agreed && !Cause.WITHDRAWN.canEnd(review.phase())) {
            throw Refusal.of(
                    "decision",
                    "The review has gone on to its report since this was asked, and can be withdrawn no more.");
        }
        asked.answer(agreed, comment, user.require(), clock.instant());
        withdrawals.save(asked);
        if (!agreed) {
            events.publishEvent(ChangeDeed.of(
                    review.id().value(),
                    "Review " + review.reference() + " goes on: its withdrawal was declined.",
                    ChangeDeed.NATIONAL,
                    asked.answer()));
            tell(review, asked, false);
        }
        return agreed;
    }

    /** What was agreed is done. */
    public void carryOut(UUID id) {
        Withdrawal agreed = get(id);
        end(reviews.get(agreed.review()), agreed);
    }

    private void end(Review review, Withdrawal agreed) {
        events.publishEvent(ChangeDeed.of(
                review.id().value(),
                "Review " + review.reference() + " withdrawn.",
                ChangeDeed.NATIONAL,
                agreed.reason()));
        ending.end(review.id(), Cause.WITHDRAWN, agreed.reason());
        tell(review, agreed, true);
    }

    private void tell(Review review, Withdrawal decided, boolean withdrawn) {
        events.publishEvent(new WithdrawalNews(
                review.id(),
                review.reference(),
                review.organisation().ods(),
                withdrawn,
                decided.id().toString()));
    }

    /** What ended otherwise needs no decision. */
    @EventListener
    void on(ReviewEndedEarly ended) {
        withdrawals
                .findByReviewIdAndState(ended.review().value(), WithdrawalState.ASKED)
                .forEach(this::drop);
    }

    private void drop(Withdrawal asked) {
        asked.drop();
        withdrawals.save(asked);
        events.publishEvent(new WithdrawalDropped(asked.id()));
    }

    private static void mustBePossible(Review review) {
        if (!Cause.WITHDRAWN.canEnd(review.phase())) {
            throw new Refusal("This review cannot be withdrawn: its report is being written or it is over.");
        }
    }

    private Withdrawal get(UUID id) {
        return withdrawals.findById(id).orElseThrow(NotFound::new);
    }
}
