package org.qualityoutcomes.assurance.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.organisation.Region;

class ReasonsTest {

    @Test
    void theReasonsSayWhatTheRulesCount() {
        Facts facts = new AWorld()
                .review(1, Region.LONDON)
                .review(2, Region.NORTH)
                .validator("a", 8, true, Region.LONDON)
                .validator("b", 1, false, Region.NORTH)
                .validator("c", 8, true)
                .conflict("b", 1, false)
                .conflict("c", 2, true)
                .lastPair("a", "b")
                .facts();
        Tally tally = new Tally(facts);
        tally.seat(0, 0, 0);
        tally.seat(0, 1, 1);
        Reasons reasons = new Reasons(facts, tally);
        assertThat(reasons.of(0, 0, facts.candidate(0)))
                .containsExactly(
                        "No conflict of interest is known.",
                        "Is willing to validate in London and Kent, Surrey and Sussex.",
                        "Has 1 of at most 8 cases.",
                        "Has validated before and leads.",
                        "Sat with Name of b in the last cycle.");
        assertThat(reasons.of(0, 1, facts.candidate(1)))
                .contains(
                        "Speaks against it: Knows the lead.",
                        "Has not offered London and Kent, Surrey and Sussex.",
                        "Has 1 of at most 1 case.",
                        "Is new, beside somebody experienced.");
        Reasons.Alternative cheapest = reasons.instead(0, 1).get(0);
        assertThat(cheapest.candidate().username()).isEqualTo("c");
        assertThat(cheapest.points()).isEqualTo(-110);
        assertThat(cheapest.difference()).isEqualTo("the pair of the last cycle −20, region −30, soft conflict −60");
    }

    @Test
    void whoIsConfirmedAndNotAskedYetIsCalledConfirmed() {
        AWorld world =
                new AWorld().validator("a", 8, true).validator("b", 8, true).review(1, Region.NORTH, 1, "a", "b");
        assertThat(reasonsOfTheKept(world)).contains("Was asked already or has accepted, and keeps the place.");
        assertThat(reasonsOfTheKept(world.confirmed()))
                .contains("Is confirmed, and keeps the place.")
                .doesNotContain("Was asked already or has accepted, and keeps the place.");
    }

    private static List<String> reasonsOfTheKept(AWorld world) {
        Facts facts = world.facts();
        return new Reasons(facts, Tally.ofKept(facts)).of(0, 0, facts.candidate(0));
    }

    @Test
    void theCostIsToldByRuleAsNumberTimesWeight() {
        Facts facts = new AWorld()
                .review(1, Region.NORTH)
                .validator("a", 8, true, Region.LONDON)
                .validator("b", 8, true)
                .conflict("b", 1, false)
                .facts();
        Tally tally = new Tally(facts);
        tally.seat(0, 0, 0);
        tally.seat(0, 1, 1);
        assertThat(Words.cost(tally))
                .containsExactly("load: 2 × 5 = 10", "region: 1 × 30 = 30", "soft conflict: 1 × 60 = 60");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePriceOfAChangeIsTheDifferenceOfTheWholePlans(long world) {
        Facts facts = AWorld.byChance(world, 6, 7, 4, 20).facts();
        Tally tally = new SearchForPairs().search(facts, world, (steps, best) -> false);
        Reasons reasons = new Reasons(facts, tally);
        int[][] seated = ByTheBook.seated(tally, 6);
        List<Reasons.Alternative> all = reasons.instead(2, 1);
        long now = ByTheBook.score(facts, seated).softScore();
        assertThat(tally.score()).isEqualTo(ByTheBook.score(facts, seated));
        for (Reasons.Alternative each : all) {
            seated[2][1] = each.candidate().number();
            assertThat(now - ByTheBook.score(facts, seated).softScore()).isEqualTo(each.points());
        }
    }
}
