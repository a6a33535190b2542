package org.qualityoutcomes.insight.domain;

import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.improvement.ActionFacts.ActionFact;
import org.qualityoutcomes.review.Passages.Passage;

/**
 * An action and what came after it.
 *
 * @param from the review that it followed
 * @param next the organisation's next review, or null where there is none yet
 * @param before final level of its outcome in the one
 * @param after and in the other
 * @param crossed how the outcome is called in the next review, and why or why not levels are compared, where that review
 *     is of another edition; else empty
 * @param indicatorBefore what validators found of its indicator in the one; null where that is not known
 * @param indicatorAfter and in the other
 */
public record FollowedAction(
        ActionFact action,
        Passage from,
        @Nullable Passage next,
        @Nullable Rating before,
        @Nullable Rating after,
        String crossed,
        @Nullable Judgement indicatorBefore,
        @Nullable Judgement indicatorAfter,
        Effect effect) {

    public Target target() {
        return Target.of(action.measure());
    }
}
