package org.qualityoutcomes.assurance.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingsTest {

    private final Wordings wordings = new Wordings();

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void versionsCountUpAndTheLastOneIsAsked(Occasion occasion) {
        int expected = 1;
        for (Wordings.Wording wording : wordings.of(occasion)) {
            assertThat(wording.version()).isEqualTo(expected++);
            assertThat(wordings.text(occasion, wording.version())).isEqualTo(wording.text());
        }
        assertThat(wordings.current(occasion).version()).isEqualTo(expected - 1);
    }

    /** Who changes the form's words adds a version. */
    @Test
    void theFormAsksInTheCurrentWords() throws IOException {
        JsonNode form = new ObjectMapper()
                .readTree(Path.of("forms", "declare-interests.form").toFile());
        String introduction = form.path("components").path(0).path("text").asText();
        String question = form.path("components").path(1).path("label").asText();
        assertThat(introduction.replaceFirst("###[^\n]*\n\n", "") + " " + question)
                .isEqualTo(wordings.current(Occasion.ASSIGNMENT).text());
    }
}
