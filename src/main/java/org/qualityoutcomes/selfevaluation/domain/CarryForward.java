package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.Optional;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionMaps;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewedAt;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.ValidatedPositions;
import org.springframework.stereotype.Component;

/** A review starts from what its organisation submitted last. */
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

    /** @return the review that this one starts from; empty for an organisation's first */
    Optional<ReviewedAt> begin(Review review) {
        List<ReviewedAt> earlier = reviews.ofOrganisation(review.organisation().id()).stream()
                .filter(each -> each.kind().hasLevels() && each.day().isBefore(review.deadline()))
                .toList();
        for (int at = earlier.size() - 1; at >= 0; at--) {
            ReviewedAt each = earlier.get(at);
            Optional<LockedSubmission> submitted = submissions.findFirstByReviewIdOrderByVersionNoDesc(
                    each.review().value());
            if (submitted.isPresent()) {
                positions.save(new StartingPosition(
                        review.id(), reviews.get(each.review()), submitted.get().versionNo()));
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** With what validation made of it. */
    Optional<Position> position(Review review) {
        return positions.findById(review.id().value()).map(found -> read(review, found)
                .with(validated
                        .of(found.earlier(), indicators(editions.get(found.earlierEdition())))
                        .orElse(null)));
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
