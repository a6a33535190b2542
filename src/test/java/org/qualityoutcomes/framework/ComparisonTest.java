package org.qualityoutcomes.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Edition.Limits;
import org.qualityoutcomes.framework.Edition.Thresholds;

class ComparisonTest {

    private static final Edition OLD = edition("2027", 4, "O1", "O2");
    private static final Edition NEW = edition("2031", 4, "O1", "O7");

    private final Comparison across =
            new Comparison(OLD, NEW, new EditionMap("2027", "2031", Map.of("O7", "O1"), Map.of("O7.L1.a", "O1.L1.a")));

    @Test
    void whatIsKnownOfTheOlderEditionIsSaidInTheNewerOnesTerms() {
        assertThat(across.inNewerTerms(Map.of("O1", "first", "O2", "second"))).isEqualTo(Map.of("O7", "first"));
        assertThat(across.indicatorAfter("O1.L1.a")).contains("O7.L1.a");
    }

    @Test
    void itSaysInWordsWhatCorrespondsWhatIsNewAndWhatHasEnded() {
        assertThat(across.sentences())
                .containsExactly(
                        "Outcome O1 of edition 2031 has no counterpart in edition 2027.",
                        "Outcome O1 of edition 2027 corresponds to outcome O7 of edition 2031.",
                        "Outcome O2 of edition 2027 has ended: nothing in edition 2031 takes it up.");
        assertThat(across.isWhole()).isFalse();
    }

    @Test
    void levelsOfTwoScalesDoNotStandBesideEachOther() {
        Comparison scales = new Comparison(OLD, edition("2031", 5, "O1", "O7"), across.map());
        assertThat(scales.isPossible()).isFalse();
        assertThat(scales.outcomeBefore("O7")).isEmpty();
        assertThat(scales.reason())
                .isEqualTo(
                        "Levels of edition 2027 run from 0 to 4, those of edition 2031 from 0 to 5, so they do not stand"
                                + " beside each other.");
    }

    @Test
    void withoutAMapNothingCrosses() {
        Comparison unmapped = new Comparison(OLD, NEW, null);
        assertThat(unmapped.isPossible()).isFalse();
        assertThat(unmapped.sentences()).isEmpty();
        assertThat(unmapped.reason()).startsWith("There is no map from edition 2027 to edition 2031");
    }

    @Test
    void withinOneEditionNothingHasToBeSaid() {
        Comparison same = new Comparison(OLD, OLD, EditionMap.identity(OLD));
        assertThat(same.isWhole()).isTrue();
        assertThat(same.sentences()).isEmpty();
    }

    private static Edition edition(String code, int highest, String... outcomes) {
        return new Edition(
                code,
                "Edition " + code,
                true,
                new Limits(1500, 12, 25),
                new Thresholds(new Share(1, 3), new Share(2, 3)),
                List.of(),
                List.of(outcomes).stream()
                        .map(each -> new Outcome(each, "Title", "Scope", List.of(), levels(each, highest)))
                        .toList());
    }

    private static List<Level> levels(String outcome, int highest) {
        return IntStream.rangeClosed(0, highest)
                .mapToObj(number -> new Level(
                        number,
                        "Summary",
                        number == 0
                                ? List.of()
                                : List.of(new Indicator(outcome + ".L" + number + ".a", "Text", List.of()))))
                .toList();
    }
}
