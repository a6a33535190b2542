package org.qualityoutcomes.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.documents.MadeForTests;

class SummaryDocumentTest {

    private static final Sheet LEVELS = new Sheet(
            "Levels by outcome",
            "How many organisations stand at each level.",
            List.of("Outcome", "Level 0", "Level 1", "Level 2", "Level 3", "Level 4", "Reports"),
            List.of(List.of("O1 Strategy and leadership", "0", "not told", "120", "80", "not told", "212")));
    private static final Sheet CHANGE =
            new Sheet("Change since the last cycle", "No cycle came before this one.", List.of("Outcome"), List.of());

    @Test
    void aPublishedSummaryIsAnAccessiblePdfThatSaysItsDay() throws IOException {
        byte[] pdf = pdf(true);
        Accessibility.check(pdf);
        assertThat(text(pdf))
                .contains("National summary of Cycle 2027", "published on 5 June 2028", "not told")
                .contains("No cycle came before this one.")
                .doesNotContain("DRAFT");
        Path kept = Path.of("target", "pictures", "national-summary.pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, pdf);
    }

    @Test
    void beforeItIsPublishedEveryPageSaysThatItIsADraft() throws IOException {
        assertThat(text(pdf(false))).contains("draft of 5 June 2028").containsIgnoringCase("draft");
    }

    private static byte[] pdf(boolean published) {
        Summary summary = new Summary(
                "2027",
                "Cycle 2027",
                "Second edition",
                LocalDate.of(2028, 6, 5),
                List.of(LEVELS, CHANGE),
                List.of("A group of fewer than five organisations is not told."));
        return MadeForTests.documents().asPdf(SummaryDocument.of(summary, published));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
