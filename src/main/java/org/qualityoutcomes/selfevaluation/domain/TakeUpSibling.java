package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.util.List;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.TakenUpBySibling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Another review of the same service stands beside the own one, to be taken over part by part. */
@Component
@Transactional
public class TakeUpSibling {

    private final SiblingPositions positions;
    private final Siblings siblings;
    private final FromSibling from;
    private final ReviewAccess access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TakeUpSibling(
            SiblingPositions positions,
            Siblings siblings,
            FromSibling from,
            ReviewAccess access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.positions = positions;
        this.siblings = siblings;
        this.from = from;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts a sibling's review beside this one. Nothing is copied: it waits to be taken over, part by part.
     *
     * @throws NotFound where there is no such sibling, or it shows nothing
     */
    public void takeUp(ReviewId id, ReviewId sibling) {
        Review review = open(id);
        Review taken = siblings.of(review).stream()
                .filter(each -> each.id().equals(sibling) && Siblings.areSiblings(review, each))
                .filter(each -> from.shownBy(List.of(each)).containsKey(sibling))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (from.chosen(review).filter(taken::equals).isEmpty()) {
            positions.save(new SiblingPosition(id, sibling, clock.instant()));
            tell(id, "The review starts from %s of the same service, to be confirmed.".formatted(taken.reference()));
            tell(sibling, "%s, a review of the same service, starts from this one.".formatted(review.reference()));
            events.publishEvent(new TakenUpBySibling(
                    sibling,
                    taken.reference(),
                    taken.organisation().ods(),
                    review.reference(),
                    TakenUpBySibling.Part.REVIEW,
                    clock.instant()));
        }
    }

    /** What is confirmed stays. */
    public void putAside(ReviewId id) {
        Review review = open(id);
        positions.findById(id.value()).ifPresent(found -> {
            positions.delete(found);
            tell(review.id(), "No review of the same service stands beside this one any more.");
        });
    }

    private Review open(ReviewId id) {
        Review review = access.forLead(id);
        OutcomeWriters.refuseEnded(review);
        return review;
    }

    private void tell(ReviewId review, String what) {
        events.publishEvent(SelfEvaluationDeed.of(review, what, SelfEvaluationDeed.LEAD));
    }
}
