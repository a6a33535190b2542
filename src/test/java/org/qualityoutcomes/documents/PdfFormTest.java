package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;

class PdfFormTest {

    private static final float MILLIMETRES_20 = 56.7f;

    private static Stream<Document> documents() {
        return Stream.of(
                ADocument.inAllScripts(), ADocument.ofManyPages(), ADocument.draft(), ADocument.withoutMeasure());
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
                .contains(ADocument.GREEK, ADocument.CYRILLIC, ADocument.CHINESE, "\uD83D\uDE00", "\u2705");
    }

    @Test
    void aLetterThatNoFontHasIsMarked() throws IOException {
        assertThat(text(ADocument.inAllScripts())).contains("A letter of Linear B: \uFFFD, one of nobody's: \uFFFD.");
    }

    @Test
    void everyPageSaysWhatItBelongsTo() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(ADocument.ofManyPages()))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(6);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page))
                        .contains("2027-ZA1 · version 1 · issued on 5 June 2027", "Page " + page + " of " + pages)
                        .contains("A report on Aldermoor")
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

    /** As much of it stands before the end of the page as there is room for. */
    @Test
    void aTableOfFewRowsLeavesNoPageHalfEmpty() throws IOException {
        for (int lines = 20; lines < 26; lines++) {
            Document document = ADocument.of(
                    new Paragraph("A line.\n".repeat(lines)),
                    new Heading(2, "Which levels"),
                    new Table(
                            "The caption",
                            List.of(new Column("Row", 20), new Column("Text", 80)),
                            IntStream.rangeClosed(1, 11)
                                    .mapToObj(row -> List.of("Row " + row + ".", "Words of a row. ".repeat(8)))
                                    .toList()));
            try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
                assertThat(text(pdf, 1)).as("%d lines before", lines).contains("The caption", "Row 1.");
            }
        }
    }

    @Test
    void whatEndsAtTheFootOfAPageLeavesNoEmptyPageBehindIt() throws IOException {
        for (int lines = 24; lines < 40; lines++) {
            Document document = ADocument.of(
                    new Paragraph("A line.\n".repeat(lines)),
                    new Table(
                            "The caption",
                            List.of(new Column("Row", 20), new Column("Text", 80)),
                            IntStream.rangeClosed(1, 4)
                                    .mapToObj(row -> List.of("Row " + row + ".", "Words."))
                                    .toList()));
            try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
                assertThat(text(pdf, pdf.getNumberOfPages()))
                        .as("%d lines before", lines)
                        .contains("Row 4.");
            }
        }
    }

    @Test
    void whatLeadsIntoAListIsNeverLeftAloneAtTheFootOfAPage() throws IOException {
        Document draft = ADocument.draft();
        List<Block> blocks = IntStream.range(0, 90)
                .boxed()
                .flatMap(number -> Stream.<Block>of(
                        new Paragraph("Leads " + number + " in:"),
                        new Bullets(Collections.nCopies(1 + number % 4, "One of " + number))))
                .toList();
        Document lists = new Document(draft.title(), draft.subject(), draft.imprint(), blocks);
        try (PDDocument pdf = Loader.loadPDF(pdf(lists))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(4);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                Matcher leads = Pattern.compile("Leads (\\d+) in:").matcher(text(pdf, page));
                while (leads.find()) {
                    assertThat(text(pdf, page)).contains("One of " + leads.group(1));
                }
            }
        }
    }

    @Test
    void aDraftSaysSoOnItsPages() throws IOException {
        assertThat(text(ADocument.draft())).contains("DRAFT – not issued", "a \"draft\" \\ of 5 June");
    }

    @Test
    void aDraftOfManyPagesSaysSoOnEachOfThem() throws IOException {
        Document draft = ADocument.draft();
        Document many = new Document(
                draft.title(),
                draft.subject(),
                draft.imprint(),
                ADocument.withoutMeasure().blocks());
        try (PDDocument pdf = Loader.loadPDF(pdf(many))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).contains("DRAFT – not issued");
            }
        }
    }

    @Test
    void wordsWithoutEndDoNotRunOffThePage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(ADocument.withoutMeasure()))) {
            float edge = pdf.getPage(0).getMediaBox().getWidth() - MILLIMETRES_20;
            assertThat(PrintedLetters.of(pdf))
                    .hasSizeGreaterThan(60_000)
                    .allSatisfy(letter -> assertThat(letter.right()).isLessThan(edge + 1));
        }
    }

    @Test
    void aLongSectionFillsItsPagesAndLosesNothing() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(ADocument.withoutMeasure()))) {
            for (int page = 1; page < 5; page++) {
                assertThat(text(pdf, page)).as("page " + page).hasSizeGreaterThan(2500);
            }
            assertThat(text(pdf, 0).replaceAll("[^p]", "")).hasSizeGreaterThan(20_000);
        }
    }

    @Test
    void everyLetterIsEmbedded() throws IOException {
        for (Document document : documents().toList()) {
            try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
                for (PDPage page : pdf.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        assertThat(page.getResources().getFont(name).isEmbedded())
                                .as(page.getResources().getFont(name).getName())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void onlyTheFontsThatAreNeededAreTakenAlong() throws IOException {
        assertThat(pdf(ADocument.draft()).length).isLessThan(60_000);
    }

    @Test
    void readersFindHeadingsListsHeadingCellsAndFiguresWithWords() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(ADocument.withoutMeasure()))) {
            Structure structure = Structure.of(pdf);
            assertThat(structure.types())
                    .contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure");
            assertThat(structure.scopes()).containsExactly("Column", "Column", "Row", "Row", "Row");
            assertThat(structure.words("Figure")).containsExactly("Radar chart of 12 outcomes.");
        }
    }

    @Test
    void itsOwnDataSayThatItIsForEverybody() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(ADocument.inAllScripts()))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            String data = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(data).contains("pdfuaid", "A report on Aldermoor", "Quality Outcomes");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    private static byte[] pdf(Document document) {
        return MadeForTests.documents().asPdf(document);
    }

    private static String text(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** @param page from 1, or 0 for all */
    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(Math.max(1, page));
        stripper.setEndPage(page == 0 ? pdf.getNumberOfPages() : page);
        return stripper.getText(pdf);
    }
}
