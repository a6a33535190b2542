package org.qualityoutcomes.selfevaluation.domain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
    public Map<String, List<SiblingDifference>> of(ReviewId id, int version) {
        Review review = reviews.get(id);
        Map<Review, Submission> theirs = submitted(siblings.of(review).stream()
                .filter(each -> Siblings.areSiblings(review, each))
                .toList());
        if (theirs.isEmpty()) {
            return Map.of();
        }
        Submission own = submissions
                .findByReviewIdAndVersionNo(id.value(), version)
                .map(SubmissionContent::read)
                .orElseThrow(NotFound::new);
        return editions.get(review.edition()).outcomes().stream()
                .collect(Collectors.toMap(Outcome::code, outcome -> theirs.entrySet().stream()
                        .map(each -> between(outcome, own.outcome(outcome.code()), each.getKey(), each.getValue()))
                        .toList()));
    }

    /** Of those that have submitted, in their order. */
    private Map<Review, Submission> submitted(List<Review> others) {
        if (others.isEmpty()) {
            return Map.of();
        }
        Map<UUID, LockedSubmission> latest =
                submissions
                        .latestOf(others.stream().map(each -> each.id().value()).toList())
                        .stream()
                        .collect(Collectors.toMap(LockedSubmission::reviewId, Function.identity()));
        Map<Review, Submission> submitted = new LinkedHashMap<>();
        others.forEach(each -> Optional.ofNullable(latest.get(each.id().value()))
                .ifPresent(locked -> submitted.put(each, SubmissionContent.read(locked))));
        return submitted;
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
