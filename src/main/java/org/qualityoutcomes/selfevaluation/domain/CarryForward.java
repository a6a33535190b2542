package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionMaps;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.ReviewedAt;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.ValidatedPositions;
import org.qualityoutcomes.selfevaluation.ValidatedPositions.ValidatedPosition;
import org.springframework.stereotype.Component;

/**
 * A review starts from the newest of its organisation's reviews that was validated; where none was, from the newest that
 * was submitted. Which it is, and what validation had made of it, is found once: what comes later does not move what people
 * have confirmed.
 */
@Component
class CarryForward {

    private final StartingPositions positions;
    private final LockedSubmissions submissions;
    private final Reviews reviews;
    private final Editions editions;
    private final EditionMaps maps;
    private final ValidatedPositions validated;

    // six, because a position is a submission, what was made of it, and the way from its edition to this one
    CarryForward(
            StartingPositions positions,
            LockedSubmissions submissions,
            Reviews reviews,
            Editions editions,
            EditionMaps maps,
            ValidatedPositions validated) {
        this.positions = positions;
        this.submissions = submissions;
        this.reviews = reviews;
        this.editions = editions;
        this.maps = maps;
        this.validated = validated;
    }

    /** @return what this review starts from; empty for an organisation's first */
    Optional<StartingPosition> begin(Review review) {
        List<StartingPosition> found = submittedBefore(review);
        Optional<StartingPosition> start = found.stream()
                .filter(StartingPosition::isValidated)
                .findFirst()
                .or(() -> found.stream().findFirst());
        start.ifPresent(positions::save);
        return start;
    }

    /** The newest first. */
    private List<StartingPosition> submittedBefore(Review review) {
        List<ReviewedAt> earlier =
                new ArrayList<>(reviews.ofOrganisation(review.organisation().id()));
        Collections.reverse(earlier);
        return earlier.stream()
                .filter(each -> each.kind().hasLevels() && each.day().isBefore(review.deadline()))
                .flatMap(each -> submissions
                        .findFirstByReviewIdOrderByVersionNoDesc(each.review().value())
                        .map(submitted -> startingFrom(reviews.get(each.review()), submitted, review))
                        .stream())
                .toList();
    }

    private StartingPosition startingFrom(Review earlier, LockedSubmission submitted, Review review) {
        return new StartingPosition(
                review.id(),
                earlier,
                submitted.versionNo(),
                validated(earlier.id(), earlier.edition()).orElse(null));
    }

    private Optional<ValidatedPosition> validated(ReviewId review, String edition) {
        return validated.of(review, indicators(editions.get(edition)));
    }

    /** The review that this one started from. */
    Optional<ReviewId> earlier(Review review) {
        return positions.findById(review.id().value()).map(StartingPosition::earlier);
    }

    /** With what validation had made of it when the review began. */
    Optional<Position> position(Review review) {
        return positions.findById(review.id().value()).map(found -> read(review, found)
                .with(validated(found)));
    }

    private @Nullable ValidatedPosition validated(StartingPosition found) {
        return found.isKept()
                ? found.validated()
                : validated(found.earlier(), found.earlierEdition()).orElse(null);
    }

    /** What was submitted alone. */
    Optional<Position> submitted(Review review) {
        return positions.findById(review.id().value()).map(found -> read(review, found));
    }

    /** What is carried for one outcome; empty for an organisation's first review. */
    Optional<Carried> of(Review review, String outcome) {
        return position(review).map(found -> found.outcome(outcome));
    }

    private Position read(Review review, StartingPosition found) {
        return new Position(
                found.earlierReference(),
                editions.get(found.earlierEdition()),
                editions.get(review.edition()),
                maps.between(found.earlierEdition(), review.edition()).orElse(null),
                submissions
                        .findByReviewIdAndVersionNo(found.earlier().value(), found.earlierVersion())
                        .map(SubmissionContent::of)
                        .orElseThrow(),
                null);
    }

    private static List<String> indicators(Edition edition) {
        return edition.outcomes().stream()
                .map(Outcome::indicators)
                .flatMap(List::stream)
                .map(Indicator::code)
                .toList();
    }
}
