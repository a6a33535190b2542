package org.qualityoutcomes.selfevaluation.portrait;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pen portraits of all reviews. The caller has checked who is asking and whether anything may be changed.
 */
@Component
@Transactional
public class KeepPortraits {

    private final PenPortraits portraits;
    private final Clock clock;

    KeepPortraits(PenPortraits portraits, Clock clock) {
        this.portraits = portraits;
        this.clock = clock;
    }

    /** What was kept; nothing where nothing was. */
    @Transactional(readOnly = true)
    public PortraitContent kept(ReviewId review) {
        return portraits
                .findByReviewId(review.value())
                .map(PenPortrait::content)
                .orElse(PortraitContent.NONE);
    }

    /** What was kept of each of these that has something; in as many statements as for one. */
    @Transactional(readOnly = true)
    public Map<ReviewId, PortraitContent> kept(Collection<ReviewId> reviews) {
        return portraits.findByReviewIdIn(reviews.stream().map(ReviewId::value).toList()).stream()
                .collect(Collectors.toMap(PenPortrait::review, PenPortrait::content));
    }

    /** What the team has before it: what was kept, else what the last review of the organisation or its service said. */
    @Transactional(readOnly = true)
    public PortraitContent offered(Review review) {
        return portraits
                .findByReviewId(review.id().value())
                .map(PenPortrait::content)
                .or(() -> last(review))
                .orElse(PortraitContent.NONE);
    }

    private Optional<PortraitContent> last(Review review) {
        return portraits
                .last(
                        review.organisation().id().value(),
                        review.organisation().service().value(),
                        review.id().value())
                .map(source -> source.offeredTo(review));
    }

    public void write(Review review, ServiceFacts facts) {
        PenPortrait portrait = begun(review);
        portrait.write(facts, clock.instant());
        portraits.save(portrait);
    }

    /**
     * What the team of another review of the service saved. Documents that nobody has looked at for this review do not
     * come along.
     */
    public void writeTogether(Review review, ServiceFacts facts) {
        PenPortrait portrait = portraits
                .findByReviewId(review.id().value())
                .orElseGet(() -> new PenPortrait(review, offered(review).withoutDocuments(), clock.instant()));
        portrait.write(facts, clock.instant());
        portraits.save(portrait);
    }

    public void show(Review review, StandingDocument document) {
        PenPortrait portrait = begun(review);
        portrait.show(document, clock.instant());
        portraits.save(portrait);
    }

    public void leaveOut(Review review, EvidenceId document) {
        PenPortrait portrait = begun(review);
        portrait.leaveOut(document);
        portraits.save(portrait);
    }

    private PenPortrait begun(Review review) {
        return portraits
                .findByReviewId(review.id().value())
                .orElseGet(() -> new PenPortrait(review, offered(review), clock.instant()));
    }
}
