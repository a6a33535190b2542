package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.Bound.Attached;
import org.qualityoutcomes.documents.Bound.Part;

class BoundPdfTest {

    private static final byte[] FRONT = MadeForTests.documents().asPdf(ADocument.inAllScripts());
    private static final byte[] PART = MadeForTests.documents().asPdf(ADocument.ofManyPages());
    private static final byte[] FILE = "as it was".getBytes(StandardCharsets.UTF_8);

    private final byte[] whole = MadeForTests.documents()
            .bind(new Bound(
                    FRONT,
                    List.of(new Part("The report", PART), new Part("And again", PART)),
                    List.of(new Attached("levels.txt", "text/plain", "The levels", FILE))));

    @Test
    void theWholeIsAsAccessibleAsItsParts() throws IOException {
        Accessibility.check(whole);
        try (PDDocument front = Loader.loadPDF(FRONT);
                PDDocument part = Loader.loadPDF(PART);
                PDDocument read = Loader.loadPDF(whole)) {
            assertThat(read.getNumberOfPages()).isEqualTo(front.getNumberOfPages() + 2 * part.getNumberOfPages());
            assertThat(count("TH", read)).isEqualTo(count("TH", front) + 2 * count("TH", part));
            assertThat(count("Figure", read)).isEqualTo(2);
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    private static long count(String type, PDDocument pdf) {
        return Structure.of(pdf).types().stream().filter(type::equals).count();
    }

    @Test
    void eachPartIsABookmarkWithItsOwnBelow() throws IOException {
        try (PDDocument front = Loader.loadPDF(FRONT);
                PDDocument part = Loader.loadPDF(PART);
                PDDocument read = Loader.loadPDF(whole)) {
            List<PDOutlineItem> items = new ArrayList<>();
            read.getDocumentCatalog().getDocumentOutline().children().forEach(items::add);
            assertThat(items)
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("Words in all scripts", "The report", "And again");
            PDOutlineItem again = items.get(2);
            assertThat(again.children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("Narrative", "Table", "Chart");
            assertThat(read.getPages().indexOf(again.findDestinationPage(read)))
                    .isEqualTo(front.getNumberOfPages() + part.getNumberOfPages());
            assertThat(read.getPages().indexOf(again.getLastChild().findDestinationPage(read)))
                    .isEqualTo(read.getNumberOfPages() - 1);
        }
    }

    @Test
    void whatIsAttachedIsThereByteForByte() throws IOException {
        try (PDDocument read = Loader.loadPDF(whole)) {
            PDComplexFileSpecification file = Objects.requireNonNull(read.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("levels.txt"));
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(FILE);
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("text/plain");
            assertThat(file.getFileDescription()).isEqualTo("The levels");
        }
    }
}
