package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TellingWordsTest {

    private static final List<String> NAMES = List.of(
            "ZA1", "Aldermoor Hospitals NHS Foundation Trust", "Aldermoor Library and Knowledge Service", "Ada Quill");

    private static final List<String> AS_WRITTEN = List.of("RTH", "RAN", "Jo Lee", "Mr A. Dr Ng", "Will van der Berg");

    @Test
    void aCodeWithoutADigitAndAShortNameTellAsTheyAreWritten() {
        assertThat(TellingWords.in("RTH and RAN, with Jo Lee and Ng", NAMES, AS_WRITTEN))
                .containsExactly("Jo", "Lee", "Ng", "RAN", "RTH");
        assertThat(TellingWords.in("We ran a course in the lee of a van, said Dr A", NAMES, AS_WRITTEN))
                .isEmpty();
    }

    @Test
    void theTownInANameTellsAndTheTrustDoesNot() {
        assertThat(TellingWords.in("At ALDERMOOR, our hospital trust and library", NAMES, AS_WRITTEN))
                .containsExactly("ALDERMOOR");
    }

    @Test
    void theCodeAndThePeopleTell() {
        assertThat(TellingWords.in("Quill of ZA1 did it", NAMES, AS_WRITTEN)).containsExactly("Quill", "ZA1");
    }

    @Test
    void anAddressTellsWhoeverItIs() {
        assertThat(TellingWords.in(
                        "Write to someone@a.example or see https://b.example/x or www.c.example", NAMES, AS_WRITTEN))
                .containsExactly("https://b.example/x", "someone@a.example", "www.c.example");
    }

    @Test
    void aPartOfAnotherWordDoesNotTell() {
        assertThat(TellingWords.in("Aldermoors and quilled", NAMES, AS_WRITTEN)).isEmpty();
    }
}
