package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Level;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.selfevaluation.Judgement;

/**
 * Which rating follows from the indicators. Levels are cumulative: a level counts only when all below it are met. The
 * share of the next level's indicators, a partly met one counting half, gives its sub-level (design, section 2.3 of the
 * domain dossier; thresholds are the edition's). What is judged met without evidence does not count.
 */
public final class LevelLadder {

    private static final double HALF = 0.5;

    private final Edition edition;

    public LevelLadder(Edition edition) {
        this.edition = edition;
    }

    /**
     * What the indicators suggest.
     *
     * @param achieved the greatest level that is met with all below it
     * @param blockedBy the first indicator not met at the level worked at, or null at the top
     */
    public record Step(Rating rating, int achieved, @Nullable Indicator blockedBy) {

        /** For example "achieved 2, working at 3 low", or "achieved 2 high" where nothing of the next level is met. */
        public String title() {
            return rating.level() > achieved
                    ? "achieved " + achieved + ", working at " + rating.title()
                    : "achieved " + rating.title();
        }
    }

    /** @param evidenced whether the outcome cites evidence: without any, nothing counts as met */
    public Step step(Outcome outcome, Map<String, Judgement> judgements, boolean evidenced) {
        return step(outcome, evidenced ? judgements : Map.of());
    }

    private Step step(Outcome outcome, Map<String, Judgement> judgements) {
        List<Level> levels = outcome.levels();
        Level achieved = levels.get(0);
        for (Level next : levels.subList(1, levels.size())) {
            double share = share(next, judgements);
            if (share < 1) {
                return new Step(rating(achieved, next, share), achieved.number(), firstNotMet(next, judgements));
            }
            achieved = next;
        }
        return new Step(new Rating(achieved.number(), SubLevel.HIGH), achieved.number(), null);
    }

    private Rating rating(Level achieved, Level next, double share) {
        if (share > 0) {
            return new Rating(next.number(), subLevel(share));
        }
        boolean lowest = achieved.number() == edition.lowestLevel();
        return new Rating(achieved.number(), lowest ? null : SubLevel.HIGH);
    }

    private SubLevel subLevel(double share) {
        if (share < edition.thresholds().medium()) {
            return SubLevel.LOW;
        }
        return share < edition.thresholds().high() ? SubLevel.MEDIUM : SubLevel.HIGH;
    }

    private static double share(Level level, Map<String, Judgement> judgements) {
        double met = 0;
        for (Indicator indicator : level.indicators()) {
            Judgement judgement = judgements.get(indicator.code());
            met += judgement == Judgement.MET ? 1 : judgement == Judgement.PARTLY ? HALF : 0;
        }
        return met / level.indicators().size();
    }

    private static @Nullable Indicator firstNotMet(Level level, Map<String, Judgement> judgements) {
        return level.indicators().stream()
                .filter(indicator -> judgements.get(indicator.code()) != Judgement.MET)
                .findFirst()
                .orElse(null);
    }
}
