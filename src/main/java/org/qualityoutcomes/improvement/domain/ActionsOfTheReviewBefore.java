package org.qualityoutcomes.improvement.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.qualityoutcomes.reporting.EarlierActions;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came of an organisation's plans since its last review with levels, for its next report. */
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
        return oldestFirst(latestFirst.subList(upTo(review, latestFirst), latestFirst.size())).stream()
                .flatMap(plan -> plan.actions().stream())
                .filter(ImprovementAction::isChosen)
                .map(ActionsOfTheReviewBefore::earlier)
                .toList();
    }

    /** The plan that followed the last review with levels, and those of the service improvement reviews since. */
    private List<ImprovementPlan> oldestFirst(List<ImprovementPlan> latestFirst) {
        Deque<ImprovementPlan> since = new ArrayDeque<>();
        for (ImprovementPlan plan : latestFirst) {
            since.addFirst(plan);
            if (reviews.get(plan.review()).kind().hasLevels()) {
                break;
            }
        }
        return List.copyOf(since);
    }

    /** The review's own plan and those after it; none where it has no plan yet. */
    private static int upTo(ReviewId review, List<ImprovementPlan> latestFirst) {
        return latestFirst.stream().map(ImprovementPlan::review).toList().indexOf(review) + 1;
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
