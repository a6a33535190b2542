package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    private static final Fonts FONTS = new Fonts();

    @ParameterizedTest
    @CsvSource({
        "Latin with accents, 00C0, 024F",
        "Greek, 0391, 03A1",
        "Greek with accents, 1F00, 1F07",
        "Cyrillic, 0400, 04FF",
        "Armenian, 0531, 0556",
        "Hebrew letters, 05D0, 05EA",
        "Hebrew points, 05B0, 05BD",
        "Arabic letters, 0621, 063A",
        "Arabic marks, 064B, 0655",
        "Arabic letters that join, FE80, FEFC",
        "Urdu and Persian, 0679, 0679",
        "Georgian, 10D0, 10F0",
        "Devanagari, 0905, 0939",
        "marks that combine, 0300, 036F",
        "punctuation, 2010, 2027",
        "currencies, 20A0, 20B9",
        "arrows, 2190, 21FF",
        "Japanese, 3041, 3093",
        "Chinese, 4E00, 9FA5",
        "Korean, AC00, D7A3",
        "faces, 1F600, 1F64F",
        "animals and things, 1F400, 1F4FC"
    })
    void lettersAreThereInRegularAndBold(String script, String first, String last) {
        assertThat(IntStream.rangeClosed(Integer.parseInt(first, 16), Integer.parseInt(last, 16))
                        .filter(letter -> Character.isDefined(letter) && !FONTS.has(letter))
                        .mapToObj("U+%04X"::formatted))
                .as(script)
                .isEmpty();
    }

    @Test
    void whatRunsFromTheRightIsOrderedForTheMarginsOfPages() {
        assertThat(LegibleText.asSeen("Version 2 \u05D0\u05D1\u05D2 (x)"))
                .isEqualTo("Version 2 \u05D2\u05D1\u05D0 (x)");
        assertThat(LegibleText.asSeen("\u0628\u0628")).isEqualTo("\uFE90\uFE91");
        assertThat(LegibleText.asSeen("2027-ZA1 · version 1")).isEqualTo("2027-ZA1 · version 1");
    }

    @Test
    void aLetterAndItsMarkAreOneLetter() {
        assertThat(LegibleText.forPrint("Zoe\u0308 Nin\u0303o", FONTS)).isEqualTo("Zo\u00EB Ni\u00F1o");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noto-sans", "dejavu", "noto-emoji", "droid"})
    void everyFontComesWithItsLicence(String folder) throws IOException {
        try (InputStream licence = Fonts.class.getResourceAsStream("/fonts/" + folder + "/LICENSE")) {
            assertThat(licence).isNotNull().isNotEmpty();
        }
    }
}
