package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.TestEditions;

class NarrativePromptsTest {

    private static final List<String> TITLES = List.of("Survey of readers 2026");

    private final Edition edition = TestEditions.shipped().get("2023");

    @Test
    void whatSaysWhatChangedWithAFigureAndItsEvidenceRaisesNoQuestion() {
        assertThat(ask("As the survey of readers 2026 shows, 214 nurses saved two hours a week because a librarian now"
                        + " comes to the ward every Tuesday and answers their questions there and then."))
                .isEmpty();
    }

    @Test
    void aNarrativeWithoutAnEffectIsAskedSoWhat() {
        assertThat(ask("We held 12 meetings.")).singleElement().asString().startsWith("So what?");
    }

    @Test
    void aNarrativeWithoutAFigureIsAskedForOne() {
        assertThat(ask("Our meetings led to a quicker service."))
                .singleElement()
                .asString()
                .contains("no figure");
    }

    @Test
    void aStatementThatNamesNoEvidenceIsQuotedByItsBeginning() {
        String bare = "The board now asks for a summary of the evidence before each of its decisions, which improved"
                + " 9 of them, and every committee below it has begun to do the same this year.";
        String shown = "Indicator O1.L2.a has it all: " + bare;
        assertThat(ask(shown + "\n\n" + bare))
                .containsExactly("Paragraph 2 (“The board now asks for a …”) names no evidence. Name an item by its"
                        + " title, or the indicator it is tied to.");
    }

    @Test
    void fromFourFifthsOfTheLimitTheLengthIsAQuestion() {
        assertThat(ask("better 1 O1.L1.a " + "word ".repeat(1197)))
                .singleElement()
                .asString()
                .startsWith("The narrative has 1,200 of at most 1,500 words.");
        assertThat(ask("better 1 O1.L1.a " + "word ".repeat(1196))).isEmpty();
    }

    @Test
    void whatIsPartlyMetIsAskedWhichPart() {
        Map<String, Judgement> partly = Map.of("O1.L1.b", Judgement.PARTLY);
        assertThat(NarrativePrompts.of(edition, ADraft.rated(null, partly, "", ""), TITLES))
                .containsExactly(new Prompt(
                        "O1.L1.b", "O1.L1.b is partly met. Which part is, and which is not? Say so in a line."));
    }

    @Test
    void anEmptyNarrativeIsNotAskedAnything() {
        assertThat(ask("  ")).isEmpty();
    }

    private List<String> ask(String narrative) {
        return NarrativePrompts.of(edition, ADraft.narrative(narrative), TITLES).stream()
                .map(Prompt::sentence)
                .toList();
    }
}
