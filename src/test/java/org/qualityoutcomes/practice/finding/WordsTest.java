package org.qualityoutcomes.practice.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Under which words a card is found, whatever letters it is written in. */
class WordsTest {

    @Test
    void endingsAndAccentsDoNotHideAWord() {
        assertThat(Words.of("Libraries for the café's patients")).isEqualTo(Words.of("library cafe patient"));
    }

    @Test
    void wordsOfOtherScriptsAreWords() {
        assertThat(Words.of("Ελληνικά, العربية 😀")).containsExactly("ελληνικα", "العربية");
    }

    @Test
    void whatAListShowsOfACardEndsWithAWholeLetter() {
        String smiles = "😀".repeat(400);
        CardIndex.Published card = new CardIndex.Published(
                UUID.randomUUID(),
                "ZA1",
                "2023",
                "O1",
                "Title",
                smiles,
                "Done",
                "Effect",
                LocalDateTime.of(2027, 6, 5, 12, 0));
        assertThat(card.teaser()).isEqualTo("😀".repeat(299) + "…");
    }

    @Test
    void whatIsWrittenInCapitalsIsAWordAlthoughInSmallLettersItSaysNothing() {
        assertThat(Words.of("Working with IT, in the US")).containsExactly("work", "it", "us");
        assertThat(Words.of("it helps us; ITEM")).containsExactly("help", "item");
    }

    @Test
    void whatADatabaseHoldsForOneWordIsOne() {
        assertThat(Words.of("\uFB01le FILE \uFB01le")).hasSize(1);
        assertThat(Words.of("encyclop\u00E6dia Encyclopaedia")).hasSize(1);
        assertThat(Words.of("Stra\u00DFe strasse STRASSE")).hasSize(1);
        assertThat(Words.of("Malm\u00F8 Malmo Malm\u00F6")).hasSize(1);
    }

    @Test
    void abbreviationsOfTwoLettersAreWordsAndWhatSaysNothingIsNone() {
        assertThat(Words.of("AI and VR in it")).containsExactly("ai", "vr");
        assertThat(Words.of("to be or not to be, % ?")).isEmpty();
    }
}
