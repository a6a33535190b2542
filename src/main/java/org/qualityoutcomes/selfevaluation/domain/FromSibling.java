package org.qualityoutcomes.selfevaluation.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionMaps;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * What a review of the same service says of an outcome: what was submitted there last or, before that, what its lead offers.
 * It is read each time, so that an offer that is taken back is gone, and what is submitted takes the offer's place.
 */
@Component
class FromSibling {

    private final SiblingPositions positions;
    private final SiblingOffers offers;
    private final LockedSubmissions submissions;
    private final Reviews reviews;
    private final Editions editions;
    private final EditionMaps maps;

    // six, because a sibling's position is chosen, submitted or offered, and read through the framework
    FromSibling(
            SiblingPositions positions,
            SiblingOffers offers,
            LockedSubmissions submissions,
            Reviews reviews,
            Editions editions,
            EditionMaps maps) {
        this.positions = positions;
        this.offers = offers;
        this.submissions = submissions;
        this.reviews = reviews;
        this.editions = editions;
        this.maps = maps;
    }

    /**
     * What a review shows to its siblings.
     *
     * @param version of the submission; null for what is only offered
     */
    record Shown(SubmissionContent content, @Nullable Integer version, Instant at) {}

    /** Of those that show something; in two statements, however many there are. */
    Map<ReviewId, Shown> shownBy(Collection<Review> reviews) {
        List<UUID> ids = reviews.stream().map(each -> each.id().value()).toList();
        Map<UUID, LockedSubmission> submitted = submissions.latestOf(ids).stream()
                .collect(Collectors.toMap(LockedSubmission::reviewId, Function.identity()));
        Map<UUID, SiblingOffer> offered =
                offers.findAllById(ids).stream().collect(Collectors.toMap(SiblingOffer::reviewId, Function.identity()));
        Map<ReviewId, Shown> shown = new HashMap<>();
        ids.forEach(
                id -> shown(submitted.get(id), offered.get(id)).ifPresent(found -> shown.put(new ReviewId(id), found)));
        return shown;
    }

    private static Optional<Shown> shown(@Nullable LockedSubmission submitted, @Nullable SiblingOffer offer) {
        if (submitted != null) {
            return Optional.of(
                    new Shown(SubmissionContent.of(submitted), submitted.versionNo(), submitted.submittedAt()));
        }
        return Optional.ofNullable(offer).map(found -> new Shown(found.content(), null, found.offeredAt()));
    }

    /** The review that stands beside this one, as long as both are of one service. */
    Optional<Review> chosen(Review review) {
        return positions
                .findById(review.id().value())
                .map(found -> reviews.get(found.sibling()))
                .filter(sibling -> Siblings.areSiblings(review, sibling));
    }

    /** Empty while nothing stands beside the review. */
    Optional<Position> position(Review review) {
        return positions.beside(review.id().value()).flatMap(found -> shown(found.submitted(), found.offer())
                .map(shown -> read(found.reference(), editions.get(found.edition()), shown.content())));
    }

    /** Empty also where the outcome is not offered. */
    Optional<Carried> of(Review review, String outcome) {
        return position(review)
                .filter(position -> position.content().has(outcome))
                .map(position -> position.outcome(outcome));
    }

    private Position read(String reference, Edition edition, SubmissionContent content) {
        return new Position(
                reference,
                edition,
                edition,
                maps.between(edition.code(), edition.code()).orElse(null),
                content,
                null);
    }
}
