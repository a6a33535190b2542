package org.qualityoutcomes.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.FurtherEditions.Correction;

class LoadedEditionsTest {

    private final Further further = new Further();
    private final LoadedEditions editions = new LoadedEditions("classpath:framework", further);

    @Test
    void anEditionThatIsPublishedIsKnownWithItsMapAndAfterARestart() {
        assertThat(codes(editions)).containsExactly("2019", "2023");
        further.published.add(new EditionFiles("2027", NextEdition.files()));
        editions.on(new EditionsChanged());
        for (LoadedEditions each : List.of(editions, new LoadedEditions("classpath:framework", further))) {
            assertThat(codes(each)).containsExactly("2019", "2023", "2027");
            assertThat(new LoadedEditionMaps(each).between("2023", "2027")).isPresent();
        }
    }

    @Test
    void whatAnotherMachinePublishedIsFoundWhereItIsAskedForAndListedWithinAMinute() {
        further.published.add(new EditionFiles("2027", NextEdition.files()));
        assertThat(codes(editions)).doesNotContain("2027");
        assertThat(editions.get("2027").title()).isEqualTo("Third edition (2027)");
        further.published.remove(0);
        further.corrections.add(new Correction("2023", "O2.scope", "Another scope."));
        editions.look();
        assertThat(editions.get("2023").outcome("O2").scope()).isEqualTo("Another scope.");
    }

    @Test
    void nothingIsReadAnewWhileNothingChanges() {
        Edition before = editions.get("2023");
        int read = further.read;
        editions.look();
        assertThatThrownBy(() -> editions.get("1999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no edition 1999");
        assertThat(further.read).isEqualTo(read);
        assertThat(editions.get("2023")).isSameAs(before);
    }

    @Test
    void anInstalledEditionCountsBeforeAPublishedOneOfTheSameCode() {
        further.published.add(new EditionFiles("2023", NextEdition.files()));
        editions.on(new EditionsChanged());
        assertThat(editions.get("2023").title()).contains("second edition");
    }

    @Test
    void aPublishedEditionThatCanBeReadNoMoreIsLeftOutAndStopsNothing() {
        Map<String, String> broken = NextEdition.files();
        broken.computeIfPresent("from-2023.yaml", (name, text) -> text.replace("from: O2\n", "from: O9\n"));
        broken.computeIfPresent("edition.yaml", (name, text) -> text.replace("2027", "2025"));
        broken.computeIfPresent("from-2023.yaml", (name, text) -> text.replace("to: \"2027\"", "to: \"2025\""));
        further.published.add(new EditionFiles("2025", broken));
        further.published.add(new EditionFiles("2027", NextEdition.files()));
        assertThat(codes(new LoadedEditions("classpath:framework", further))).containsExactly("2019", "2023", "2027");
    }

    @Test
    void theLastCorrectionOfAPlaceCountsAndNothingElseIsTouched() {
        Edition before = editions.get("2023");
        further.corrections.add(new Correction("2023", "O1.prompts", "First\n\n Second "));
        further.corrections.add(new Correction("2023", "kind.survey", "Once."));
        further.corrections.add(new Correction("2023", "kind.survey", "Say how many were asked."));
        further.corrections.add(new Correction("2023", "O9.scope", "Nowhere."));
        editions.on(new EditionsChanged());
        Edition now = editions.get("2023");
        assertThat(now.outcome("O1").prompts()).containsExactly("First", "Second");
        assertThat(now.evidenceKinds())
                .filteredOn(kind -> kind.code().equals("survey"))
                .extracting(Edition.EvidenceKind::prompt)
                .containsExactly("Say how many were asked.");
        assertThat(now.outcomes())
                .map(Outcome::levels)
                .isEqualTo(before.outcomes().stream().map(Outcome::levels).toList());
        assertThat(now.outcome("O2")).isEqualTo(before.outcome("O2"));
        assertThat(now.calibration()).isEqualTo(before.calibration());
    }

    @Test
    void everyTextOfGuidanceCanBeCorrectedAndNoIndicatorCan() {
        Edition edition = editions.get("2023");
        for (Guidance each : Guidance.of(edition)) {
            Edition corrected = Guidance.corrected(edition, each.place(), "Corrected");
            assertThat(Guidance.of(corrected))
                    .filteredOn(now -> now.text().equals("Corrected"))
                    .extracting(Guidance::place)
                    .as(each.place())
                    .containsExactly(each.place());
        }
        assertThat(Guidance.of(edition)).extracting(Guidance::place).noneMatch(place -> place.contains(".L"));
        assertThat(Guidance.corrected(edition, "O1.L1.a", "Corrected")).isEqualTo(edition);
    }

    private static Stream<String> codes(LoadedEditions editions) {
        return editions.all().stream().map(Edition::code);
    }

    private static final class Further implements FurtherEditions {
        private final List<EditionFiles> published = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();
        private int read;

        @Override
        public String state() {
            return published.size() + " " + corrections.size();
        }

        @Override
        public List<EditionFiles> published() {
            read++;
            return published;
        }

        @Override
        public List<Correction> corrections() {
            return corrections;
        }
    }
}
