package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TellingWordsTest {

    private static final List<String> NAMES = List.of(
            "ZA1", "Aldermoor Hospitals NHS Foundation Trust", "Aldermoor Library and Knowledge Service", "Ada Quill");

    @Test
    void theTownInANameTellsAndTheTrustDoesNot() {
        assertThat(TellingWords.in("At ALDERMOOR, our hospital trust and library", NAMES))
                .containsExactly("ALDERMOOR");
    }

    @Test
    void theCodeAndThePeopleTell() {
        assertThat(TellingWords.in("Quill of ZA1 did it", NAMES)).containsExactly("Quill", "ZA1");
    }

    @Test
    void anAddressTellsWhoeverItIs() {
        assertThat(TellingWords.in("Write to someone@a.example or see https://b.example/x or www.c.example", NAMES))
                .containsExactly("https://b.example/x", "someone@a.example", "www.c.example");
    }

    @Test
    void aPartOfAnotherWordDoesNotTell() {
        assertThat(TellingWords.in("Aldermoors and quilled", NAMES)).isEmpty();
    }
}
