package org.qualityoutcomes.selfevaluation.domain;

import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Participation;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A review begins with its self-evaluation, if the organisation takes part. */
@Component
@Transactional
public class BeginSelfEvaluation {

    private final SelfEvaluations selfEvaluations;
    private final Reviews reviews;
    private final Editions editions;
    private final Participation participation;
    private final ApplicationEventPublisher events;

    BeginSelfEvaluation(
            SelfEvaluations selfEvaluations,
            Reviews reviews,
            Editions editions,
            Participation participation,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.reviews = reviews;
        this.editions = editions;
        this.participation = participation;
        this.events = events;
    }

    public void open(ReviewId review) {
        selfEvaluations.save(
                new SelfEvaluation(review, editions.get(reviews.get(review).edition())));
    }

    /** @return whether the organisation takes part */
    public boolean confirm(ReviewId review, boolean takesPart, @Nullable String contact, String reason) {
        if (!takesPart) {
            return decline(review, reason);
        }
        SelfEvaluation selfEvaluation = selfEvaluations.of(review);
        selfEvaluation.takesPart(contact);
        selfEvaluations.save(selfEvaluation);
        events.publishEvent(SelfEvaluationDeed.of(review, "The organisation takes part.", SelfEvaluationDeed.LEAD));
        return true;
    }

    private boolean decline(ReviewId review, String reason) {
        if (reason.isBlank()) {
            throw Refusal.of("reason", "Say why your organisation does not take part.");
        }
        participation.declined(review);
        events.publishEvent(
                SelfEvaluationDeed.of(review, "The organisation does not take part.", SelfEvaluationDeed.LEAD)
                        .because(reason));
        return false;
    }
}
