package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.util.List;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Before it submits, the lead may show the other organisations of the service what is accepted already. */
@Component
@Transactional
public class OfferToSiblings {

    private final SelfEvaluations selfEvaluations;
    private final SiblingOffers offers;
    private final EvidenceLibrary library;
    private final ReviewAccess access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OfferToSiblings(
            SelfEvaluations selfEvaluations,
            SiblingOffers offers,
            EvidenceLibrary library,
            ReviewAccess access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.offers = offers;
        this.library = library;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /** Shows the siblings what is accepted up to now; what was offered before is replaced. */
    public void offer(ReviewId id) {
        Review review = access.forLead(id);
        OutcomeWriters.refuseEnded(review);
        List<OutcomeWork> works = accepted(selfEvaluations.of(id));
        if (works.isEmpty()) {
            throw Refusal.of(
                    "offer", "Offer something once the colleague who checks it has accepted at least one outcome.");
        }
        SubmissionContent content = SubmissionContent.offered(
                works,
                library.get(works.stream()
                        .flatMap(work -> work.evidence().stream())
                        .distinct()
                        .toList()));
        offers.save(new SiblingOffer(review.id(), clock.instant(), content));
        tell(
                id,
                "Offered to the other organisations of the service: "
                        + String.join(
                                ", ", works.stream().map(OutcomeWork::outcome).toList()) + ".");
    }

    /** What was confirmed elsewhere stays there; nothing more can be taken over. */
    public void withdraw(ReviewId id) {
        access.forLead(id);
        offers.findById(id.value()).ifPresent(offer -> {
            offers.delete(offer);
            tell(id, "What was offered to the other organisations of the service is withdrawn.");
        });
    }

    static List<OutcomeWork> accepted(SelfEvaluation selfEvaluation) {
        return selfEvaluation.outcomes().stream()
                .filter(work -> work.state() == OutcomeState.ACCEPTED)
                .toList();
    }

    private void tell(ReviewId review, String what) {
        events.publishEvent(SelfEvaluationDeed.of(review, what, SelfEvaluationDeed.LEAD));
    }
}
