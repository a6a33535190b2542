package org.qualityoutcomes.edition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionFiles;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.framework.TryEdition;
import org.qualityoutcomes.organisation.NotFound;

class TakeEditionTest {

    private static final String SCOPE = "What it is about, as it was put right.";

    private final NationalTeam team = mock();
    private final TakeEdition take = new TakeEdition(
            team,
            TestEditions.sources(
                    Map.of("O2.scope", SCOPE, "O2.prompts", "One\nTwo", "kind.survey", "Say how many were asked.")));

    @Test
    void whatIsTakenCanBeBroughtBackAsTheNextEditionWithGuidanceAsItStands() throws IOException {
        Map<String, String> files = new TreeMap<>(UnpackedZip.of(new ByteArrayInputStream(take.zip("2023"))));
        files.keySet().removeIf(name -> name.startsWith("from-"));
        files.computeIfPresent("edition.yaml", (name, text) -> text.replaceFirst("code: \"2023\"", "code: \"2027\""));

        Edition next = new TryEdition(TestEditions.shipped())
                .read(new EditionFiles("2027", files))
                .edition();

        assertThat(next.outcome("O2").scope()).isEqualTo(SCOPE);
        assertThat(next.outcome("O2").prompts()).containsExactly("One", "Two");
        assertThat(next.outcome("O2").levels())
                .isEqualTo(TestEditions.shipped().get("2023").outcome("O2").levels());
        assertThat(next.evidenceKinds())
                .filteredOn(kind -> kind.code().equals("survey"))
                .extracting(Edition.EvidenceKind::prompt)
                .containsExactly("Say how many were asked.");
        assertThat(next.calibration().cases()).isNotEmpty();
    }

    @Test
    void aFileOfWhichNothingWasCorrectedKeepsItsEveryLetter() throws IOException {
        assertThat(UnpackedZip.of(new ByteArrayInputStream(take.zip("2023"))).get("o3.yaml"))
                .isEqualTo(TestEditions.text("2023", "o3.yaml"));
    }

    @Test
    void benchmarkCasesAreForTheNationalTeamAlone() {
        doThrow(new NotFound()).when(team).require();
        assertThatThrownBy(() -> take.zip("2023")).isInstanceOf(NotFound.class);
    }
}
