package org.qualityoutcomes.selfevaluation.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.SiblingDifference;
import org.qualityoutcomes.selfevaluation.SiblingDifference.Verdict;
import org.qualityoutcomes.selfevaluation.SiblingDifferences;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submission.SubmittedOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays what was submitted beside what the siblings submitted, whether or not anything was taken over. */
@Component
@Transactional(readOnly = true)
class CompareSiblings implements SiblingDifferences {

    private final LockedSubmissions submissions;
    private final Siblings siblings;
    private final Reviews reviews;
    private final Editions editions;

    CompareSiblings(LockedSubmissions submissions, Siblings siblings, Reviews reviews, Editions editions) {
        this.submissions = submissions;
        this.siblings = siblings;
        this.reviews = reviews;
        this.editions = editions;
    }

    @Override
    public List<SiblingDifference> of(ReviewId id, int version, String code) {
        Review review = reviews.get(id);
        List<Review> others = siblings.of(review).stream()
                .filter(each -> Siblings.areSiblings(review, each))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        SubmittedOutcome own = submissions
                .findByReviewIdAndVersionNo(id.value(), version)
                .map(SubmissionContent::read)
                .orElseThrow(NotFound::new)
                .outcome(code);
        Outcome outcome = editions.get(review.edition()).outcome(code);
        Map<UUID, Submission> theirs =
                submissions
                        .latestOf(others.stream().map(each -> each.id().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(LockedSubmission::reviewId, SubmissionContent::read));
        return others.stream()
                .filter(each -> theirs.containsKey(each.id().value()))
                .map(each -> between(
                        outcome,
                        own,
                        each,
                        Objects.requireNonNull(theirs.get(each.id().value()))))
                .toList();
    }

    static SiblingDifference between(Outcome outcome, SubmittedOutcome own, Review sibling, Submission submission) {
        SubmittedOutcome theirs = submission.outcome(outcome.code());
        Set<EvidenceId> shared = new HashSet<>(own.evidence());
        shared.removeIf(item -> !sameFile(item, own.contents(), theirs.contents()));
        return new SiblingDifference(
                sibling.id(),
                sibling.reference(),
                submission.version(),
                Carried.saysTheSame(own.narrative(), theirs.narrative()),
                own.strengths().equals(theirs.strengths()),
                Set.copyOf(shared),
                own.evidence().size() - shared.size(),
                new Verdict(own.selfRating().equals(theirs.selfRating()), differing(outcome, own, theirs)));
    }

    private static boolean sameFile(EvidenceId item, Map<EvidenceId, String> own, Map<EvidenceId, String> theirs) {
        return theirs.containsKey(item) && Objects.equals(own.get(item), theirs.get(item));
    }

    private static List<String> differing(Outcome outcome, SubmittedOutcome own, SubmittedOutcome theirs) {
        return outcome.indicators().stream()
                .map(Indicator::code)
                .filter(each ->
                        own.judgements().get(each) != theirs.judgements().get(each))
                .toList();
    }
}
