package org.qualityoutcomes.selfevaluation.domain;

import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation submits. */
@Component
@Transactional
public class SubmitSelfEvaluation {

    private final SelfEvaluations selfEvaluations;
    private final SubmissionDeadline deadline;
    private final Reviews reviews;

    SubmitSelfEvaluation(SelfEvaluations selfEvaluations, SubmissionDeadline deadline, Reviews reviews) {
        this.selfEvaluations = selfEvaluations;
        this.deadline = deadline;
        this.reviews = reviews;
    }

    /** @throws org.qualityoutcomes.worklist.Refusal while it is not signed off, or too late */
    public void submit(ReviewId id) {
        deadline.refuseLate(reviews.get(id));
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.submit();
        selfEvaluations.save(selfEvaluation);
    }
}
