package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far a team is with each outcome, for whoever has been let through to the review. */
@Component
@Transactional(readOnly = true)
public class TeamProgress {

    private final SelfEvaluations selfEvaluations;
    private final Reviews reviews;
    private final Editions editions;

    TeamProgress(SelfEvaluations selfEvaluations, Reviews reviews, Editions editions) {
        this.selfEvaluations = selfEvaluations;
        this.reviews = reviews;
        this.editions = editions;
    }

    /** In the edition's order. */
    public List<OutcomeProgress> of(ReviewId review) {
        return of(selfEvaluations.of(review), editions.get(reviews.get(review).edition()));
    }

    static List<OutcomeProgress> of(SelfEvaluation selfEvaluation, Edition edition) {
        return selfEvaluation.outcomes().stream()
                .map(work ->
                        OutcomeProgress.of(work, edition.outcome(work.outcome()).indicators()))
                .toList();
    }
}
