package org.qualityoutcomes.framework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rating follows from the indicators. Levels are cumulative: a level counts only when all below it are met. The
 * share of the next level's indicators, a partly met one counting half, gives its sub-level (design, section 2.3 of the
 * domain dossier; thresholds are the edition's). What no evidence is tied to may be judged, but does not count: neither
 * as met nor as partly met, else calling a thing partly met would raise the level more than calling it met.
 */
public final class LevelLadder {

    private final Edition edition;

    public LevelLadder(Edition edition) {
        this.edition = edition;
    }

    /**
     * What the indicators suggest.
     *
     * @param achieved the greatest level that is met with all below it
     * @param workedAt the level after that one, or null at the top
     * @param blockedBy the first indicator, in the edition's order, that is not met at the level worked at, or null at
     *     the top
     * @param ahead indicators met above the level worked at: they do not raise the level, but are strengths
     * @param unevidenced indicators judged met or partly met that do not count, because no evidence is tied to them
     */
    public record Step(
            Rating rating,
            int achieved,
            @Nullable Level workedAt,
            @Nullable Indicator blockedBy,
            List<Indicator> ahead,
            List<Indicator> unevidenced) {

        /** For example "achieved 2, working at 3 low", or "achieved 2 high" where nothing of the next level is met. */
        public String title() {
            return rating.level() > achieved
                    ? "achieved " + achieved + ", working at " + rating.title()
                    : "achieved " + rating.title();
        }
    }

    /**
     * Climbs the outcome's levels.
     *
     * @param judgements by the indicator's code; an indicator that is not judged yet is not met
     * @param evidenced the codes of the indicators that evidence is tied to
     */
    public Step step(Outcome outcome, Map<String, Judgement> judgements, Set<String> evidenced) {
        return new Climb(edition, outcome, judgements, evidenced).step();
    }

    private record Climb(Edition edition, Outcome outcome, Map<String, Judgement> judgements, Set<String> evidenced) {

        private static final int WHOLE = 2;
        private static final int HALF = 1;

        Step step() {
            Level achieved = outcome.levels().get(0);
            for (Level next : above(achieved.number())) {
                Share share = share(next);
                if (!share.isAll()) {
                    return below(achieved, next, rating(achieved, next, share));
                }
                achieved = next;
            }
            Rating top = new Rating(achieved.number(), SubLevel.HIGH);
            return new Step(top, achieved.number(), null, null, List.of(), unevidenced());
        }

        private Step below(Level achieved, Level next, Rating rating) {
            Indicator blocking = next.indicators().stream()
                    .filter(indicator -> !isMet(indicator))
                    .findFirst()
                    .orElseThrow();
            List<Indicator> ahead = above(next.number()).stream()
                    .flatMap(level -> level.indicators().stream())
                    .filter(this::isMet)
                    .toList();
            return new Step(rating, achieved.number(), next, blocking, ahead, unevidenced());
        }

        private Rating rating(Level achieved, Level next, Share share) {
            if (!share.isNone()) {
                return new Rating(next.number(), edition.thresholds().subLevel(share));
            }
            boolean lowest = achieved.number() == edition.lowestLevel();
            return new Rating(achieved.number(), lowest ? null : SubLevel.HIGH);
        }

        private List<Level> above(int number) {
            return outcome.levels().stream()
                    .filter(level -> level.number() > number)
                    .toList();
        }

        private Share share(Level level) {
            int halves = level.indicators().stream().mapToInt(this::halves).sum();
            return new Share(halves, WHOLE * level.indicators().size());
        }

        private int halves(Indicator indicator) {
            return isMet(indicator) ? WHOLE : isPartly(indicator) ? HALF : 0;
        }

        private boolean isMet(Indicator indicator) {
            return evidenced.contains(indicator.code()) && judgements.get(indicator.code()) == Judgement.MET;
        }

        private boolean isPartly(Indicator indicator) {
            return evidenced.contains(indicator.code()) && judgements.get(indicator.code()) == Judgement.PARTLY;
        }

        private List<Indicator> unevidenced() {
            return outcome.indicators().stream()
                    .filter(indicator -> !evidenced.contains(indicator.code()))
                    .filter(indicator -> Stream.of(Judgement.MET, Judgement.PARTLY)
                            .anyMatch(each -> each == judgements.get(indicator.code())))
                    .toList();
        }
    }
}
