package org.qualityoutcomes.selfevaluation.domain;

import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.Participation;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.domain.ParticipationAnswer.Stance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A review begins with its self-evaluation, if the organisation takes part. */
@Component
@Transactional
public class BeginSelfEvaluation {

    private static final String NO_CONTRACT =
            "The organisation does not hold the education contract, and leaves this cycle.";

    private final SelfEvaluations selfEvaluations;
    private final Reviews reviews;
    private final Editions editions;
    private final Participation participation;
    private final CarryForward carry;
    private final ApplicationEventPublisher events;

    // six, because a beginning looks back at the review before, and is told
    BeginSelfEvaluation(
            SelfEvaluations selfEvaluations,
            Reviews reviews,
            Editions editions,
            Participation participation,
            CarryForward carry,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.reviews = reviews;
        this.editions = editions;
        this.participation = participation;
        this.carry = carry;
        this.events = events;
    }

    /**
     * Once; a submission that was opened again finds what was written before.
     *
     * @return whether there is something to go on with
     */
    public boolean open(ReviewId review) {
        boolean reopened = selfEvaluations.find(review.value()).isPresent();
        if (!reopened) {
            begin(reviews.get(review));
        }
        return reopened;
    }

    private void begin(Review review) {
        selfEvaluations.save(new SelfEvaluation(review.id(), editions.get(review.edition())));
        carry.begin(review)
                .ifPresent(earlier -> events.publishEvent(SelfEvaluationDeed.of(
                        review.id(),
                        "The review starts from what was submitted in %s%s, to be confirmed."
                                .formatted(
                                        earlier.earlierReference(),
                                        earlier.isValidated() ? " and validated" : ", which was not validated"),
                        Deed.RULE)));
    }

    /** @throws org.qualityoutcomes.worklist.Refusal naming what is missing */
    public Stance confirm(ReviewId review, ParticipationAnswer answer) {
        OutcomeRules.refuse(answer.problems());
        switch (answer.stance()) {
            case TAKES_PART -> takePart(review, answer);
            case DECLINES -> leave(review, "The organisation does not take part.", answer.reason());
            case HOLDS_NO_CONTRACT -> leave(review, NO_CONTRACT, answer.reason());
        }
        return answer.stance();
    }

    private void takePart(ReviewId review, ParticipationAnswer answer) {
        ServiceArrangement service = new ServiceArrangement(
                ServiceProvision.of(answer.provision()).orElseThrow(), answer.serviceNames(), answer.contactEmail());
        SelfEvaluation selfEvaluation = selfEvaluations.of(review);
        selfEvaluation.takesPart(service);
        selfEvaluations.save(selfEvaluation);
        events.publishEvent(
                SelfEvaluationDeed.of(review, "The organisation takes part.", SelfEvaluationDeed.LEAD, words(service)));
    }

    private static String words(ServiceArrangement service) {
        return service.provision().title() + ": " + String.join(", ", service.services());
    }

    private void leave(ReviewId review, String decision, String reason) {
        participation.declined(review, reason.isBlank() ? decision : reason);
        events.publishEvent(
                SelfEvaluationDeed.of(review, decision, SelfEvaluationDeed.LEAD).because(reason));
    }
}
