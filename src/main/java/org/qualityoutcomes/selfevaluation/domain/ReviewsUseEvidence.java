package org.qualityoutcomes.selfevaluation.domain;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceUses;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outcomes of reviews that cite an item, the latest cycle first. */
@Component
@Transactional(readOnly = true)
class ReviewsUseEvidence implements EvidenceUses {

    private final SelfEvaluations selfEvaluations;
    private final LockedSubmissions submissions;
    private final Reviews reviews;

    ReviewsUseEvidence(SelfEvaluations selfEvaluations, LockedSubmissions submissions, Reviews reviews) {
        this.selfEvaluations = selfEvaluations;
        this.submissions = submissions;
        this.reviews = reviews;
    }

    @Override
    public List<Use> of(Collection<EvidenceId> items) {
        List<Citation> citations =
                selfEvaluations.citing(items.stream().map(EvidenceId::value).toList());
        if (citations.isEmpty()) {
            return List.of();
        }
        Set<UUID> citing = citations.stream().map(Citation::review).collect(Collectors.toSet());
        Map<UUID, Review> byId = reviews.all(citing.stream().map(ReviewId::new).toList()).stream()
                .collect(toMap(review -> review.id().value(), review -> review));
        Set<UUID> submitted = submissions.submitted(citing);
        return citations.stream()
                .map(each -> use(each, Objects.requireNonNull(byId.get(each.review())), submitted))
                .sorted(Comparator.comparing(Use::title, Comparator.reverseOrder()))
                .toList();
    }

    private static Use use(Citation citation, Review review, Set<UUID> submitted) {
        EvidenceId item = new EvidenceId(citation.evidence());
        String outcome = citation.work().outcome();
        return new Use(
                item,
                review.organisation().ods(),
                "Review " + review.reference() + ", outcome " + outcome,
                outcome,
                citation.work().showing(item).sentences(),
                "/reviews/%s/outcomes/%s/evidence".formatted(review.id(), outcome),
                submitted.contains(citation.review()));
    }
}
