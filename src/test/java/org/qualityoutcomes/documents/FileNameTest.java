package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void itSaysWhoseWhichCycleWhatWhichVersionAndHowFar() {
        assertThat(new FileName("St. Mary's & Partners", "2027-ZA1", "report", 2, "issued").as("pdf"))
                .isEqualTo("St-Mary-s-Partners-2027-ZA1-report-v2-issued.pdf");
    }

    @Test
    void whatThereIsNotIsLeftOut() {
        assertThat(FileName.of("M-2027-03", "minutes", "approved").as("pdf"))
                .isEqualTo("M-2027-03-minutes-approved.pdf");
        assertThat(FileName.of("2027", "agreement", "").as("csv")).isEqualTo("2027-agreement.csv");
    }

    @Test
    void otherScriptsAreSpeltInLatinLetters() {
        assertThat(new FileName("Νοσοκομείο Łódź Straße", "2027-ZA1", "report", 1, "DRAFT").as("docx"))
                .isEqualTo("Nosokomeio-Lodz-Strasse-2027-ZA1-report-v1-DRAFT.docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CON",
                "..\\..\\etc/passwd",
                "مستشفى الملك",
                "\uD83D\uDE00\uD83D\uDC4D",
                "a:b*c?d\"e<f>g|h",
                "ends in a dot. ",
                "\u202Egpj.exe",
                "\uD800 half a letter",
                "A name that goes on and on and on and on and on and on and on and on and on and on and on and on"
            })
    void whateverAnOrganisationIsCalledWindowsTakesIt(String organisation) {
        assertThat(new FileName(organisation, "2027-ZA1", "self-evaluation", 1, "submitted").as("PDF"))
                .matches("([A-Za-z0-9]+-)*2027-ZA1-self-evaluation-v1-submitted\\.pdf")
                .hasSizeLessThan(120);
    }
}
