package org.qualityoutcomes.insight.domain;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.IndicatorVerdicts;
import org.qualityoutcomes.framework.ComparableLevels;
import org.qualityoutcomes.framework.Comparison;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.improvement.ActionFacts;
import org.qualityoutcomes.improvement.ActionFacts.ActionFact;
import org.qualityoutcomes.insight.domain.EffectPolicy.Standing;
import org.qualityoutcomes.reporting.FinalLevels;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.SubmissionTimes;
import org.springframework.stereotype.Component;

/** Follows actions from the review they come from to the next one, in four statements however many there are. */
@Component
class FollowActions {

    private static final Set<Phase> GIVEN_UP =
            Set.of(Phase.NOT_TAKING_PART, Phase.NOT_SUBMITTED, Phase.WITHDRAWN, Phase.MERGED, Phase.DISCONTINUED);

    private final ActionFacts actions;
    private final FinalLevels levels;
    private final SubmissionTimes submissions;
    private final IndicatorVerdicts verdicts;
    private final ComparableLevels comparable;

    FollowActions(
            ActionFacts actions,
            FinalLevels levels,
            SubmissionTimes submissions,
            IndicatorVerdicts verdicts,
            ComparableLevels comparable) {
        this.actions = actions;
        this.levels = levels;
        this.submissions = submissions;
        this.verdicts = verdicts;
        this.comparable = comparable;
    }

    /**
     * What came of the actions that were agreed after these reviews.
     *
     * @param passages all of their organisations, the earliest first
     */
    List<FollowedAction> after(Collection<Passage> reviews, List<Passage> passages) {
        Map<ReviewId, Passage> from = new HashMap<>();
        reviews.forEach(each -> from.put(each.review(), each));
        Map<ReviewId, Passage> next = next(passages);
        Set<ReviewId> looked = new HashSet<>(from.keySet());
        from.keySet().stream()
                .flatMap(each -> Stream.ofNullable(next.get(each)))
                .forEach(each -> looked.add(each.review()));
        List<ActionFact> agreed =
                actions.of(from.keySet()).stream().filter(ActionFact::agreed).toList();
        Crossings crossings = new Crossings(comparable);
        Set<String> indicators = agreed.stream()
                .flatMap(each -> crossings.indicators(each, from.get(each.review()), next.get(each.review())))
                .collect(toSet());
        Known known = new Known(levels(looked), submissions.of(looked), verdicts.of(looked, indicators), crossings);
        return agreed.stream()
                .map(each ->
                        known.followed(each, Objects.requireNonNull(from.get(each.review())), next.get(each.review())))
                .toList();
    }

    /** By the review before. A review without levels, or one that was given up, is nobody's next: the one after it is. */
    static Map<ReviewId, Passage> next(List<Passage> passages) {
        Map<String, Passage> later = new HashMap<>();
        Map<ReviewId, Passage> next = new HashMap<>();
        for (int at = passages.size() - 1; at >= 0; at--) {
            Passage each = passages.get(at);
            Passage follows = later.get(each.ods());
            if (follows != null) {
                next.put(each.review(), follows);
            }
            if (each.kind().hasLevels() && !GIVEN_UP.contains(each.phase())) {
                later.put(each.ods(), each);
            }
        }
        return next;
    }

    /** By review and outcome. */
    Map<ReviewId, Map<String, Rating>> levels(Collection<ReviewId> reviews) {
        Map<ReviewId, Map<String, Rating>> found = new HashMap<>();
        levels.of(reviews).forEach(each -> found.computeIfAbsent(each.review(), first -> new HashMap<>())
                .put(each.outcome(), each.rating()));
        return found;
    }

    private record Known(
            Map<ReviewId, Map<String, Rating>> levels,
            Map<ReviewId, Instant> submissions,
            Map<ReviewId, Map<String, Judgement>> verdicts,
            Crossings crossings) {

        FollowedAction followed(ActionFact action, Passage from, @Nullable Passage next) {
            Comparison across = next == null ? null : crossings.of(from, next);
            String outcome = across == null
                    ? null
                    : across.outcomeAfter(action.outcome()).orElse(null);
            Standing before = standing(from, action.outcome());
            Standing then = next == null ? null : standing(next, outcome);
            return new FollowedAction(
                    action,
                    from,
                    next,
                    before.level(),
                    then == null ? null : then.level(),
                    across == null ? "" : Crossings.words(across, action.outcome()),
                    before.level() == null ? null : verdict(from, action.indicator()),
                    then == null || then.level() == null ? null : verdict(next, Crossings.after(across, action)),
                    EffectPolicy.of(action.closedAt(), before, then, outcome != null));
        }

        /** Told with the report, and not before it is issued. */
        private @Nullable Judgement verdict(@Nullable Passage passage, @Nullable String indicator) {
            return passage == null || indicator == null
                    ? null
                    : verdicts.getOrDefault(passage.review(), Map.of()).get(indicator);
        }

        private Standing standing(Passage passage, @Nullable String outcome) {
            return new Standing(
                    submissions.get(passage.review()),
                    outcome == null
                            ? null
                            : levels.getOrDefault(passage.review(), Map.of()).get(outcome));
        }
    }
}
