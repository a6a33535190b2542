package org.qualityoutcomes.review.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.review.Deadlines;
import org.qualityoutcomes.review.EarlyEnding;
import org.qualityoutcomes.review.Participation;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewEndedEarly;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a review's phase in step with its lifecycle. */
@Component
@Transactional
public class FollowReview implements Participation, EarlyEnding, Deadlines {

    private final QualityReviews reviews;
    private final Stays stays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowReview(QualityReviews reviews, Stays stays, ApplicationEventPublisher events, Clock clock) {
        this.reviews = reviews;
        this.stays = stays;
        this.events = events;
        this.clock = clock;
    }

    public void enter(ReviewId id, Phase phase) {
        follow(id, phase, review -> review.enter(phase));
    }

    private void follow(ReviewId id, Phase phase, UnaryOperator<QualityReview> step) {
        QualityReview review = reviews.get(id);
        if (!review.isIn(phase)) {
            Instant now = clock.instant();
            stays.findByReviewIdAndLeftAtIsNull(id.value()).ifPresent(stay -> stays.save(stay.leave(now)));
            stays.save(new Stay(id, phase, now));
            reviews.save(step.apply(review));
        }
    }

    public void close(ReviewId id) {
        enter(id, Phase.CLOSED);
    }

    @Override
    public void declined(ReviewId id, String reason) {
        end(id, Phase.NOT_TAKING_PART, reason);
    }

    @Override
    public void missed(ReviewId id, String reason) {
        end(id, Phase.NOT_SUBMITTED, reason);
    }

    @Override
    public void overtaken(ReviewId id, String reason) {
        end(id, Phase.OVERTAKEN, reason);
    }

    @Override
    public void end(ReviewId id, EarlyEnding.Cause cause, String reason) {
        QualityReview review = reviews.get(id);
        if (!cause.canEnd(review.phase())) {
            throw new Refusal("Review " + review.reference()
                    + " has come too far to be ended here, or is over. Nothing was changed.");
        }
        end(id, cause.phase(), reason);
        events.publishEvent(new ReviewEndedEarly(id, review.reference(), cause, reason));
    }

    @Override
    public void stopWaiting(OrganisationId organisation) {
        reviews.ofOrganisation(organisation.value()).stream()
                .filter(review -> review.isIn(Phase.CLOSED))
                .forEach(review -> events.publishEvent(new NextReviewNotAwaited(review.id())));
    }

    private void end(ReviewId id, Phase last, String reason) {
        follow(id, last, review -> review.end(last, reason));
    }

    @Override
    public void extend(ReviewId id, LocalDate to) {
        QualityReview review = reviews.get(id);
        review.extendTo(to);
        reviews.save(review);
    }

    /** Why a review ended before there was anything to validate; empty for every other one. */
    @Transactional(readOnly = true)
    public Optional<String> endReason(ReviewId id) {
        return Optional.ofNullable(reviews.get(id).endReason());
    }
}
