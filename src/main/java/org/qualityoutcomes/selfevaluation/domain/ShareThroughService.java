package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.TakenUpBySibling;
import org.qualityoutcomes.selfevaluation.domain.FromSibling.Shown;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One service works for several organisations, each of which signs and submits a review of its own. The lead decides what
 * the siblings see before it is submitted, and whose review stands beside the own one.
 */
@Component
@Transactional
public class ShareThroughService {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final SelfEvaluations selfEvaluations;
    private final SiblingOffers offers;
    private final SiblingPositions positions;
    private final Siblings siblings;
    private final FromSibling from;
    private final EvidenceLibrary library;
    private final ReviewAccess access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // nine, because what is shared is written in one review, stands beside another, and is told in both
    ShareThroughService(
            SelfEvaluations selfEvaluations,
            SiblingOffers offers,
            SiblingPositions positions,
            Siblings siblings,
            FromSibling from,
            EvidenceLibrary library,
            ReviewAccess access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.offers = offers;
        this.positions = positions;
        this.siblings = siblings;
        this.from = from;
        this.library = library;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Where a review stands among its siblings.
     *
     * @param beside reference of the one that stands beside it; null where none does, or nothing is shown there any more
     * @param own what it shows itself; null while that is nothing
     * @param accepted how many outcomes could be offered now
     * @param lines outcome by outcome, how it stands to the one beside it; none where none stands beside it
     */
    public record Page(
            Review review,
            List<Sibling> siblings,
            @Nullable String beside,
            @Nullable Sight own,
            long accepted,
            List<ReadStartingPosition.Line> lines) {}

    /** @param shows what the team sees of it; null while that is nothing */
    public record Sibling(Review review, @Nullable Sight shows, boolean chosen) {}

    /**
     * What siblings see of a review.
     *
     * @param version of the submission; null for what is only offered
     * @param outcomes how many of them
     */
    public record Sight(@Nullable Integer version, LocalDate day, int outcomes) {

        static Sight of(Shown shown) {
            return new Sight(
                    shown.version(),
                    LocalDate.ofInstant(shown.at(), LONDON),
                    shown.content().outcomes().size());
        }
    }

    @Transactional(readOnly = true)
    public Page of(ReviewId id) {
        Review review = access.forTeam(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        Optional<ReviewId> chosen = from.chosen(review).map(Review::id);
        Optional<Position> position = from.position(review);
        List<Review> others = siblings.of(review);
        Map<ReviewId, Shown> shown =
                from.shownBy(Stream.concat(Stream.of(review), others.stream()).toList());
        return new Page(
                review,
                others.stream()
                        .map(each ->
                                new Sibling(each, sight(shown.get(each.id())), chosen.equals(Optional.of(each.id()))))
                        .toList(),
                position.map(Position::earlier).orElse(null),
                sight(shown.get(id)),
                accepted(selfEvaluation).size(),
                position.map(found -> lines(selfEvaluation, found)).orElse(List.of()));
    }

    private static @Nullable Sight sight(@Nullable Shown shown) {
        return shown == null ? null : Sight.of(shown);
    }

    private static List<ReadStartingPosition.Line> lines(SelfEvaluation selfEvaluation, Position position) {
        return selfEvaluation.outcomes().stream()
                .filter(work -> position.content().has(work.outcome()))
                .map(work -> ReadStartingPosition.line(work, position.outcome(work.outcome())))
                .toList();
    }

    private static List<OutcomeWork> accepted(SelfEvaluation selfEvaluation) {
        return selfEvaluation.outcomes().stream()
                .filter(work -> work.state() == OutcomeState.ACCEPTED)
                .toList();
    }

    /** Shows the siblings what is accepted up to now; what was offered before is replaced. */
    public void offer(ReviewId id) {
        Review review = open(id);
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
        if (Phase.ENDS.contains(review.phase())) {
            throw new Refusal("This review has ended: what was written can be read but not changed.");
        }
        return review;
    }

    private void tell(ReviewId review, String what) {
        events.publishEvent(SelfEvaluationDeed.of(review, what, SelfEvaluationDeed.LEAD));
    }
}
