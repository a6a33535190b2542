package org.qualityoutcomes.assurance.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.organisation.Region;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SearchForPairsTest {

    private static final Logger LOG = LoggerFactory.getLogger(SearchForPairsTest.class);
    private static final SearchForPairs.Progress TO_THE_END = (steps, best) -> true;

    private final SearchForPairs search = new SearchForPairs();

    @ParameterizedTest
    @CsvSource({"1,3,4,2", "2,3,5,2", "3,3,4,3", "4,2,6,1", "5,3,5,1", "6,3,5,2", "7,2,3,1", "8,3,4,1"})
    void noPlanOfASmallCycleIsBetter(long world, int reviews, int people, int capacity) {
        Facts facts = AWorld.byChance(world, reviews, people, capacity, 30).facts();
        Tally found = search.search(facts, 11 * world, TO_THE_END);
        assertThat(found.score()).isEqualTo(ByTheBook.best(facts));
        assertThat(search.search(facts, 7, TO_THE_END).score()).isEqualTo(found.score());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingEverBreaksARule(long world) {
        Facts facts = AWorld.byChance(world, 12 + (int) world, 9, 4, 45).facts();
        Tally found = search.search(facts, world, TO_THE_END);
        int[][] seated = ByTheBook.seated(found, facts.cases().size());
        for (int c = 0; c < seated.length; c++) {
            for (int v : seated[c]) {
                assertThat(v < 0 || facts.fit(c, v).isFree()).isTrue();
            }
            assertThat(seated[c][0] < 0 || seated[c][0] != seated[c][1]).isTrue();
        }
        facts.candidates().forEach(each -> assertThat(found.load(each.number())).isLessThanOrEqualTo(each.capacity()));
        assertThat(found.score()).isEqualTo(ByTheBook.score(facts, seated));
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        Facts facts = AWorld.byChance(5, 40, 15, 7, 20).facts();
        int[][] once = ByTheBook.seated(search.search(facts, 3, TO_THE_END), 40);
        int[][] again = ByTheBook.seated(search.search(facts, 3, TO_THE_END), 40);
        assertThat(again).isDeepEqualTo(once);
    }

    @Test
    void eachStepIsCountedRight() {
        Facts facts = AWorld.byChance(6, 6, 5, 3, 20).facts();
        var careful = new SearchForPairs(EnvironmentMode.FULL_ASSERT);
        assertThat(careful.search(facts, 1, (steps, best) -> false).score().isFeasible())
                .isTrue();
    }

    @Test
    void whoKeepsAPlaceStaysInIt() {
        Facts facts = new AWorld()
                .review(1, Region.NORTH, 1, "old", null)
                .review(2, Region.NORTH)
                .validator("a", 4, true)
                .validator("b", 4, true)
                .facts();
        Tally found = search.search(facts, 1, TO_THE_END);
        assertThat(found.seated(0, 0)).map(Candidate::username).contains("old");
        assertThat(found.seated(0, 1)).isPresent();
        assertThat(found.score().mediumScore()).isZero();
    }

    @Test
    void aCycleWithoutAnythingToGiveOutIsNotSearched() {
        Facts nobody = new AWorld().review(1, Region.NORTH).facts();
        assertThat(search.search(nobody, 1, TO_THE_END).score().mediumScore()).isEqualTo(-2);
    }

    @Test
    void theSearchEndsWhenItIsToldTo() {
        Facts facts = AWorld.byChance(5, 10, 6, 4, 20).facts();
        List<Integer> heard = new ArrayList<>();
        search.search(facts, 3, (steps, best) -> {
            heard.add(steps);
            return heard.size() < 2;
        });
        assertThat(heard).containsExactly(SearchForPairs.STEPS_OF_A_ROUND, 2 * SearchForPairs.STEPS_OF_A_ROUND);
    }

    @Test
    void aWholeCycleFindsItsPairs() {
        Facts facts = AWorld.byChance(27, 250, 60, 12, 8).facts();
        Tally found = search.search(facts, 27, (steps, best) -> {
            LOG.info("{} steps: {}", steps, best.score());
            return true;
        });
        IntSummaryStatistics load =
                IntStream.range(0, facts.candidates().size()).map(found::load).summaryStatistics();
        LOG.info("250 reviews, 60 validators, {} steps: {}, load {}", SearchForPairs.STEPS, found.score(), load);
        assertThat(found.score().isFeasible()).isTrue();
        assertThat(found.score().mediumScore()).isZero();
    }
}
