package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Paragraph;

class PdfFormTest {

    private static Stream<Document> documents() {
        return Stream.of(ADocument.inAllScripts(), ADocument.ofManyPages(), ADocument.draft());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whateverWasPastedThePdfIsAccessible(Document document) {
        Accessibility.check(pdf(document));
    }

    @Test
    void theCheckRefusesAPdfWithoutStructure() throws IOException {
        try (PDDocument plain = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            plain.addPage(new PDPage());
            plain.save(bytes);
            assertThat(Accessibility.isMet(bytes.toByteArray())).isFalse();
        }
    }

    @Test
    void headingsAreBookmarks() throws IOException {
        Document document = ADocument.of(
                new Heading(2, "First & foremost"),
                new Paragraph("Words."),
                new Heading(3, "Below it"),
                new Heading(2, "Second"),
                new Paragraph("Words."));
        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
            PDOutlineNode outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(titles(outline)).containsExactly("First & foremost", "Second");
            assertThat(titles(outline.getFirstChild())).containsExactly("Below it");
            assertThat(outline.getFirstChild().findDestinationPage(pdf)).isEqualTo(pdf.getPage(0));
        }
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    @Test
    void titleAndLanguageAreKnown() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(ADocument.inAllScripts()))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A report on Aldermoor");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void wordsArePrintedAndMarkUpStaysWords() throws IOException {
        assertThat(text(ADocument.inAllScripts()))
                .contains("First line", "Second line <b>&amp; \"not\" mark-up</b>")
                .contains(ADocument.GREEK, ADocument.CYRILLIC, "\uD83D\uDE00", "\u2705");
    }

    @Test
    void aLetterThatNoFontHasIsMarked() throws IOException {
        assertThat(text(ADocument.inAllScripts())).contains("a Chinese one: \uFFFD, one of nobody's: \uFFFD.");
    }

    @Test
    void everyPageSaysWhatItBelongsTo() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(ADocument.ofManyPages()))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(6);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page))
                        .contains("2027-ZA1 · version 1 · issued on 5 June 2027", "Page " + page + " of " + pages)
                        .doesNotContain("DRAFT");
            }
        }
    }

    @Test
    void aTableRepeatsItsHeadingOnEveryPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(ADocument.ofManyPages()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page);
                if (text.contains("Row 2") || text.contains("Row 4")) {
                    assertThat(text).contains("No blank");
                }
            }
        }
    }

    @Test
    void aDraftSaysSoOnItsPages() throws IOException {
        assertThat(text(ADocument.draft())).contains("DRAFT – not issued", "a \"draft\" \\ of 5 June");
    }

    private static byte[] pdf(Document document) {
        return MadeForTests.documents().asPdf(document);
    }

    private static String text(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
