package org.qualityoutcomes.assurance.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.organisation.Region;

class ShortagesTest {

    @Test
    void aReviewForWhichOnlyOneIsFreeIsNamedWithWhatStandsAgainstTheOthers() {
        AWorld world = new AWorld()
                .review(7, Region.NORTH)
                .validator("a", 8, true)
                .validator("b", 8, true)
                .validator("c", 8, true)
                .conflict("b", 7, true)
                .conflict("c", 7, true);
        assertThat(Shortages.of(world.facts()))
                .containsExactly("2027-ZA7: only one validator is free (Name of a), 2 needed. Of the others 2 have a"
                        + " conflict of interest. Train or invite another, or look whether a conflict can be waived.");
    }

    @Test
    void tooLittleCapacityIsSaidInFigures() {
        AWorld world = new AWorld().validator("a", 2, true).validator("b", 1, true);
        for (int review = 1; review <= 3; review++) {
            world.review(review, Region.NORTH);
        }
        assertThat(Shortages.of(world.facts()))
                .first()
                .asString()
                .startsWith("Capacity: 6 places are needed, 3 are offered.");
    }

    @Test
    void reviewsThatWantTheSameFewAreNamedTogether() {
        AWorld world = new AWorld()
                .review(1, Region.NORTH)
                .review(2, Region.NORTH)
                .validator("a", 1, true)
                .validator("b", 2, true)
                .validator("c", 9, true)
                .validator("d", 9, true)
                .conflict("c", 1, true)
                .conflict("c", 2, true)
                .conflict("d", 1, true)
                .conflict("d", 2, true);
        assertThat(Shortages.of(world.facts()))
                .containsExactly(
                        "2027-ZA1, 2027-ZA2 need 4 places together, and those who are free for them (Name of"
                                + " a, Name of b) cannot take as many. Ask them to take more cases, or train and invite others.");
    }

    @Test
    void whereEverythingFitsNothingIsSaid() {
        AWorld world =
                new AWorld().review(1, Region.NORTH).validator("a", 1, true).validator("b", 1, false);
        assertThat(Shortages.of(world.facts())).isEmpty();
    }

    /** Something is short exactly where the best of all plans leaves a place open. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void itSpeaksUpIfAndOnlyIfAPlaceStaysOpen(long world) {
        Facts facts = AWorld.byChance(world, 3, 5, 2, 40).facts();
        boolean open = ByTheBook.best(facts).mediumScore() < 0;
        assertThat(Shortages.of(facts).isEmpty()).isEqualTo(!open);
    }
}
