package org.qualityoutcomes.edition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.TextDifference;
import org.qualityoutcomes.edition.domain.EditionChanges.ChangedIndicator;
import org.qualityoutcomes.edition.domain.EditionChanges.ChangedOutcome;
import org.qualityoutcomes.edition.domain.EditionChanges.Ended;
import org.qualityoutcomes.edition.domain.EditionChanges.Fate;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionFiles;
import org.qualityoutcomes.framework.EditionMap;
import org.qualityoutcomes.framework.NextEdition;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.framework.TryEdition;
import org.qualityoutcomes.framework.TryEdition.Tried;

class EditionChangesTest {

    private final Edition older = TestEditions.shipped().get("2023");
    private final Tried tried =
            new TryEdition(TestEditions.shipped()).read(new EditionFiles("2027", NextEdition.files()));
    private final EditionChanges changes =
            EditionChanges.between(older, tried.edition(), tried.mapFrom("2023").orElseThrow());

    @Test
    void whatWasRewordedIsShownWordByWord() {
        ChangedIndicator reworded = indicator("O1", "O1.L1.a");
        assertThat(reworded.fates()).isEqualTo(Set.of(Fate.REWORDED));
        assertThat(reworded.text())
                .filteredOn(run -> run.fate() == TextDifference.Fate.ADDED)
                .extracting(TextDifference.Run::text)
                .containsExactly("service in public.");
    }

    @Test
    void anotherLevelIsAMove() {
        ChangedIndicator moved = indicator("O1", "O1.L2.c");
        assertThat(moved.before()).isEqualTo("O1.L1.b");
        assertThat(moved.fates()).isEqualTo(Set.of(Fate.MOVED));
    }

    @Test
    void whatHasNoCounterpartIsAddedOrHasEnded() {
        assertThat(indicator("O2", "O2.L1.z").fates()).isEqualTo(Set.of(Fate.ADDED));
        assertThat(outcome("O6").fates()).isEqualTo(Set.of(Fate.ADDED));
        assertThat(outcome("O6").before()).isNull();
        assertThat(changes.ended()).extracting(Ended::code).contains("O6", "O2.L1.a", "O6.L1.a");
        assertThat(outcome("O3").fates()).isEqualTo(Set.of(Fate.UNCHANGED));
        assertThat(outcome("O3").indicators()).isEmpty();
    }

    @Test
    void everyIndicatorOfBothEditionsIsCounted() {
        Map<Fate, Long> counts = changes.counts();
        int ofSix = older.outcome("O6").indicators().size();
        assertThat(counts)
                .containsEntry(Fate.REWORDED, 1L)
                .containsEntry(Fate.MOVED, 1L)
                .containsEntry(Fate.ADDED, 1L + ofSix)
                .containsEntry(Fate.ENDED, 1L + ofSix)
                .containsEntry(Fate.UNCHANGED, (long) older.indicatorCount() - ofSix - 3);
    }

    @Test
    void anEditionHasNotChangedAgainstItself() {
        EditionChanges none = EditionChanges.between(older, older, EditionMap.identity(older));
        assertThat(none.counts()).containsEntry(Fate.UNCHANGED, (long) older.indicatorCount());
        assertThat(none.outcomes()).allMatch(each -> each.fates().equals(Set.of(Fate.UNCHANGED)));
        assertThat(none.ended()).isEmpty();
        assertThat(none.words()).isEmpty();
    }

    @Test
    void whatDecidesLevelsAndGuidesPeopleIsComparedToo() {
        Map<String, String> files = new TreeMap<>(NextEdition.files());
        files.computeIfPresent("edition.yaml", (name, text) -> text.replace("medium: 1/3", "medium: 1/2")
                .replaceFirst("narrativeWords: \\d+", "narrativeWords: 300"));
        files.computeIfPresent("o3.yaml", (name, text) -> text.replaceFirst("scope: \".*\"", "scope: \"All new.\""));
        Tried other = new TryEdition(TestEditions.shipped()).read(new EditionFiles("2027", files));
        EditionChanges compared = EditionChanges.between(
                older, other.edition(), other.mapFrom("2023").orElseThrow());
        assertThat(compared.words())
                .extracting(EditionChanges.ChangedWords::title)
                .contains("Where sub-levels begin", "How much may be written and attached", "O3: what it is about")
                .doesNotContain("O1: what it is about");
        assertThat(compared.words().get(0).text())
                .filteredOn(run -> run.fate() == TextDifference.Fate.ADDED)
                .extracting(TextDifference.Run::text)
                .anyMatch(text -> text.contains("1/2"));
    }

    private ChangedOutcome outcome(String code) {
        return changes.outcomes().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ChangedIndicator indicator(String outcome, String code) {
        return outcome(outcome).indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
