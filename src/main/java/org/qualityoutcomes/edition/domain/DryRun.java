package org.qualityoutcomes.edition.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionMap;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.LevelLadder;
import org.qualityoutcomes.framework.LevelLadder.Step;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.selfevaluation.PastJudgements.Judged;

/**
 * What a new edition would make of past reviews: each judgement is read through the map, and the ladder of the new edition
 * climbed with it. It is a trial of the edition, not of the services: what is new was never asked, so it is not met.
 */
public final class DryRun {

    private final Edition older;
    private final Edition newer;
    private final EditionMap map;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private int reviews;

    DryRun(Edition older, Edition newer, EditionMap map) {
        this.older = older;
        this.newer = newer;
        this.map = map;
    }

    /**
     * What came of it.
     *
     * @param reviews how many were tried
     * @param lines one for each outcome of the new edition
     */
    public record Result(int reviews, List<Line> lines) {}

    /**
     * One outcome.
     *
     * @param before the older one's code; null where it has no counterpart, so that nothing can be tried
     * @param same reviews at which indicators suggest the rating that they suggested then
     * @param lower those at which they suggest a lower one
     * @param notAsked of the lower ones, those that a new indicator holds back: it was not asked then
     * @param fresh indicators of the outcome that have no counterpart
     * @param indicators all of its indicators
     */
    public record Line(
            String code,
            String title,
            @Nullable String before,
            long same,
            long higher,
            long lower,
            long notAsked,
            int fresh,
            int indicators) {}

    private static final class Tally {
        private long same;
        private long higher;
        private long lower;
        private long notAsked;
    }

    /** Tries one review. @param submitted the outcomes of its submission */
    void take(List<Judged> submitted) {
        reviews++;
        Map<String, Judged> byOutcome = new HashMap<>();
        submitted.forEach(each -> byOutcome.put(each.outcome(), each));
        for (Outcome outcome : newer.outcomes()) {
            map.outcomeBefore(outcome.code()).map(byOutcome::get).ifPresent(each -> take(outcome, each));
        }
    }

    private void take(Outcome outcome, Judged then) {
        Step before = new LevelLadder(older).step(older.outcome(then.outcome()), then.judgements(), then.evidenced());
        Step now = step(outcome, then);
        Tally tally = tallies.computeIfAbsent(outcome.code(), code -> new Tally());
        int difference = Rating.ASCENDING.compare(now.rating(), before.rating());
        if (difference == 0) {
            tally.same++;
        } else if (difference > 0) {
            tally.higher++;
        } else {
            tally.lower++;
            tally.notAsked += isNew(now.blockedBy()) ? 1 : 0;
        }
    }

    private Step step(Outcome outcome, Judged then) {
        Map<String, Judgement> judgements = new HashMap<>();
        Set<String> evidenced = new HashSet<>();
        for (Indicator indicator : outcome.indicators()) {
            map.indicatorBefore(indicator.code()).ifPresent(before -> {
                Judgement judgement = then.judgements().get(before);
                if (judgement != null) {
                    judgements.put(indicator.code(), judgement);
                }
                if (then.evidenced().contains(before)) {
                    evidenced.add(indicator.code());
                }
            });
        }
        return new LevelLadder(newer).step(outcome, judgements, evidenced);
    }

    private boolean isNew(@Nullable Indicator indicator) {
        return indicator != null && map.indicatorBefore(indicator.code()).isEmpty();
    }

    Result result() {
        return new Result(reviews, newer.outcomes().stream().map(this::line).toList());
    }

    private Line line(Outcome outcome) {
        Tally tally = tallies.getOrDefault(outcome.code(), new Tally());
        List<Indicator> indicators = outcome.indicators();
        return new Line(
                outcome.code(),
                outcome.title(),
                map.outcomeBefore(outcome.code()).orElse(null),
                tally.same,
                tally.higher,
                tally.lower,
                tally.notAsked,
                (int) indicators.stream().filter(this::isNew).count(),
                indicators.size());
    }
}
