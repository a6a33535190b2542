package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.TextDifference.Fate;
import org.qualityoutcomes.documents.TextDifference.Run;

class TextDifferenceTest {

    @Test
    void wordsThatWereReplacedStandSideBySide() {
        assertThat(TextDifference.between("We asked 20 people.", "We asked 400 people."))
                .containsExactly(
                        new Run(Fate.KEPT, "We asked "),
                        new Run(Fate.REMOVED, "20 "),
                        new Run(Fate.ADDED, "400 "),
                        new Run(Fate.KEPT, "people."));
    }

    @Test
    void aTextThatBeganEmptyIsAllAdded() {
        assertThat(TextDifference.between("", "All new.")).containsExactly(new Run(Fate.ADDED, "All new."));
        assertThat(TextDifference.between("", "")).isEmpty();
    }

    /** What was kept and taken away is the old text to the letter; what was kept and added is the new one. */
    @RepeatedTest(50)
    void bothTextsCanBeReadFromTheDifference(RepetitionInfo repetition) {
        Random chance = new Random(repetition.getCurrentRepetition());
        String before = text(chance);
        String after = text(chance);
        List<Run> runs = TextDifference.between(before, after);
        assertThat(text(runs, fate -> fate != Fate.ADDED)).isEqualTo(before);
        assertThat(text(runs, fate -> fate != Fate.REMOVED)).isEqualTo(after);
    }

    private static String text(Random chance) {
        List<String> words = List.of("the ", "service ", "users\n", "\n", "  evidence ", "é\u00a0", "");
        return IntStream.range(0, chance.nextInt(40))
                .mapToObj(each -> words.get(chance.nextInt(words.size())))
                .collect(Collectors.joining());
    }

    private static String text(List<Run> runs, Predicate<Fate> wanted) {
        return runs.stream()
                .filter(run -> wanted.test(run.fate()))
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
