package org.qualityoutcomes.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualityoutcomes.framework.Edition.Limits;
import org.qualityoutcomes.framework.Edition.Thresholds;
import org.qualityoutcomes.framework.LevelLadder.Step;

/** Every answer of the ladder beside the answer of {@link LevelRule}, which was written apart from it. */
class LevelLadderRuleTest {

    /** Not judged, not met, partly met, met; and each of them with evidence tied to it. */
    private static final int STATES = 8;

    private static final int EXHAUSTIBLE = 6;
    private static final int SAMPLES = 20_000;
    private static final long SEED = 2027;

    static Stream<List<Integer>> smallLadders() {
        return IntStream.rangeClosed(1, 3).boxed().flatMap(one -> IntStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(two -> IntStream.rangeClosed(1, 3).mapToObj(three -> List.of(one, two, three))));
    }

    @ParameterizedTest(name = "{0} indicators")
    @MethodSource("smallLadders")
    void everyCombinationOnASmallLadderIsAsTheRuleSays(List<Integer> sizes) {
        Edition edition = edition(0, sizes);
        int indicators = sizes.stream().mapToInt(Integer::intValue).sum();
        if (indicators <= EXHAUSTIBLE) {
            int all = (int) Math.pow(STATES, indicators);
            IntStream.range(0, all)
                    .forEach(number -> check(edition, at -> number / (int) Math.pow(STATES, at) % STATES));
        } else {
            sample(edition);
        }
    }

    static Stream<Edition> wholeEditions() {
        return Stream.concat(
                TestEditions.shipped().all().stream(),
                Stream.of(
                        edition(0, List.of(1, 2, 3, 4, 5)),
                        edition(0, List.of(3, 3, 3, 3, 3)),
                        edition(1, List.of(2, 6, 2)),
                        edition(0, List.of(9, 7))));
    }

    @ParameterizedTest
    @MethodSource("wholeEditions")
    void anyCombinationOnALargeLadderIsAsTheRuleSays(Edition edition) {
        sample(edition);
    }

    /** At random, most of them nearly complete: a fair coin never gets above the first level. */
    private static void sample(Edition edition) {
        Random random = new Random(SEED);
        for (int i = 0; i < SAMPLES; i++) {
            int complete = random.nextInt(edition.outcomes().get(0).indicators().size() + 1);
            check(edition, at -> at < complete ? STATES - 1 : random.nextInt(STATES));
        }
    }

    private static void check(Edition edition, IntUnaryOperator stateAt) {
        for (Outcome outcome : edition.outcomes()) {
            World world = World.of(outcome, stateAt);
            assertThat(said(world.step(edition)))
                    .as("%s", world)
                    .isEqualTo(LevelRule.says(outcome, world.judgements, world.evidenced));
        }
    }

    private static String said(Step step) {
        SubLevel subLevel = step.rating().subLevel();
        return String.join(
                " | ",
                step.rating().level() + (subLevel == null ? "" : " " + subLevel.name()),
                "" + step.achieved(),
                step.workedAt() == null ? "-" : "" + step.workedAt().number(),
                step.blockedBy() == null ? "-" : step.blockedBy().code(),
                "" + step.ahead().stream().map(Indicator::code).sorted().toList(),
                "" + step.unevidenced().stream().map(Indicator::code).sorted().toList());
    }

    @Test
    void aBetterJudgementOrMoreEvidenceNeverLowersTheRating() {
        Edition edition = edition(0, List.of(2, 1, 2));
        Outcome outcome = edition.outcomes().get(0);
        int indicators = outcome.indicators().size();
        for (int number = 0; number < Math.pow(STATES, indicators); number++) {
            int before = number;
            IntUnaryOperator stateAt = at -> before / (int) Math.pow(STATES, at) % STATES;
            int height = height(World.of(outcome, stateAt).step(edition).rating());
            for (int raised = 0; raised < indicators; raised++) {
                int better = raised;
                for (int state : World.betterThan(stateAt.applyAsInt(better))) {
                    World after = World.of(outcome, at -> at == better ? state : stateAt.applyAsInt(at));
                    assertThat(height(after.step(edition).rating()))
                            .as("%s, %s raised", after, better)
                            .isGreaterThanOrEqualTo(height);
                }
            }
        }
    }

    private static int height(Rating rating) {
        SubLevel subLevel = rating.subLevel();
        return rating.level() * STATES + (subLevel == null ? 0 : subLevel.ordinal());
    }

    private record World(Outcome outcome, Map<String, Judgement> judgements, Set<String> evidenced) {

        private static final int JUDGEMENTS = STATES / 2;

        static World of(Outcome outcome, IntUnaryOperator stateAt) {
            Map<String, Judgement> judgements = new HashMap<>();
            Set<String> evidenced = new HashSet<>();
            List<Indicator> indicators = outcome.indicators();
            for (int at = 0; at < indicators.size(); at++) {
                int state = stateAt.applyAsInt(at);
                String code = indicators.get(at).code();
                switch (state % JUDGEMENTS) {
                    case 1 -> judgements.put(code, Judgement.NOT_MET);
                    case 2 -> judgements.put(code, Judgement.PARTLY);
                    case 3 -> judgements.put(code, Judgement.MET);
                    default -> {}
                }
                if (state >= JUDGEMENTS) {
                    evidenced.add(code);
                }
            }
            return new World(outcome, judgements, evidenced);
        }

        /** The same with evidence, and the next better judgement. */
        static List<Integer> betterThan(int state) {
            List<Integer> better = new ArrayList<>();
            if (state < JUDGEMENTS) {
                better.add(state + JUDGEMENTS);
            }
            if (state % JUDGEMENTS < JUDGEMENTS - 1) {
                better.add(state + 1);
            }
            return better;
        }

        Step step(Edition edition) {
            return new LevelLadder(edition).step(outcome, judgements, evidenced);
        }
    }

    /** An edition with one outcome; its levels count from the lowest, which has no indicators. */
    private static Edition edition(int lowest, List<Integer> sizes) {
        List<Level> levels = new ArrayList<>(List.of(new Level(lowest, "", List.of())));
        for (int size : sizes) {
            String prefix = "O1.L" + (lowest + levels.size()) + ".";
            List<Indicator> indicators = IntStream.range(0, size)
                    .mapToObj(at -> new Indicator(prefix + (char) ('a' + at), "", List.of()))
                    .toList();
            levels.add(new Level(lowest + levels.size(), "", indicators));
        }
        return new Edition(
                "small " + lowest + " " + sizes,
                "",
                true,
                new Limits(1, 1, 1),
                new Thresholds(new Share(1, 3), new Share(2, 3)),
                List.of(),
                List.of(new Outcome("O1", "", "", List.of(), levels)));
    }
}
