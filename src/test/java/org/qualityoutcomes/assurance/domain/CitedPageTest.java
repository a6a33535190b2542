package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page 12|12",
                "Pages 3 to 5|3",
                "see p. 7, second table|7",
                "pp.4-6|4",
                "p9|9",
                "Chapter 2, page 1|1"
            })
    void aPassageNamesItsPageInManyWords(String passage, int page) {
        assertThat(CitedPage.in(passage)).hasValue(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "section 4", "the whole of it", "step 3", "page twelve", "p 123456"})
    void aPassageWithoutAPageNamesNone(String passage) {
        assertThat(CitedPage.in(passage)).isEmpty();
    }

    @Test
    void noPassageNamesNoPage() {
        assertThat(CitedPage.in(null)).isEmpty();
    }
}
