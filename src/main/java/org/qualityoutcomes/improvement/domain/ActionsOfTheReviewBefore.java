package org.qualityoutcomes.improvement.domain;

import java.util.List;
import org.qualityoutcomes.reporting.EarlierActions;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came of an organisation's last plan, for its next report. */
@Component
@Transactional(readOnly = true)
class ActionsOfTheReviewBefore implements EarlierActions {

    private final Plans plans;
    private final Reviews reviews;

    ActionsOfTheReviewBefore(Plans plans, Reviews reviews) {
        this.plans = plans;
        this.reviews = reviews;
    }

    @Override
    public List<EarlierAction> before(ReviewId review) {
        List<ImprovementPlan> latestFirst =
                plans.ofOrganisation(reviews.get(review).organisation().ods());
        return latestFirst.stream()
                .skip(upTo(review, latestFirst))
                .findFirst()
                .map(plan -> plan.actions().stream()
                        .filter(ImprovementAction::isChosen)
                        .map(ActionsOfTheReviewBefore::earlier)
                        .toList())
                .orElse(List.of());
    }

    /** The review's own plan and those after it; none where it has no plan yet. */
    private static long upTo(ReviewId review, List<ImprovementPlan> latestFirst) {
        return latestFirst.stream().map(ImprovementPlan::review).toList().indexOf(review) + 1L;
    }

    private static EarlierAction earlier(ImprovementAction action) {
        SuccessMeasure success = action.success();
        return new EarlierAction(
                action.outcome(),
                action.terms().indicator(),
                action.kind() == ActionKind.REQUIRED,
                action.text(),
                success.kind() == null ? "" : success.kind().title(),
                success.unit(),
                success.baseline(),
                success.target(),
                action.achieved(),
                action.state().title());
    }
}
