package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ReadLookTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 30\"><circle cx=\"30\" cy=\"15\" r=\"12\"/></svg>";

    @TempDir
    private Path folder;

    @Test
    void nothingSetIsOurOwn() {
        assertThat(ReadLook.of(settings("Quality Outcomes", null, "#003087", null)))
                .isEqualTo(Look.OURS);
    }

    @Test
    void everyFormBearsTheNameTheColourAndTheLine() throws IOException {
        Documents documents = new MadeDocuments(own());
        byte[] pdf = documents.asPdf(ADocument.inAllScripts());
        Accessibility.check(pdf);
        try (PDDocument read = Loader.loadPDF(pdf);
                XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(documents.asWord(ADocument.draft())));
                XSSFWorkbook excel =
                        new XSSFWorkbook(new ByteArrayInputStream(documents.asExcel(ExcelFormTest.LEVELS)))) {
            assertThat(new PDFTextStripper().getText(read)).contains("Knowledge for \"care\"");
            assertThat(read.getDocumentInformation().getAuthor()).isEqualTo("Northern Services");
            assertThat(word.getFooterList().get(0).getText()).contains("Knowledge for \"care\"");
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getDocument().toString()).contains("descr=\"Northern Services\"");
            assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Northern Services");
            assertThat(excel.getSheetAt(0).getHeader().getRight()).isEqualTo("Northern Services");
        }
        assertThat(documents.asHtml(ADocument.draft()))
                .contains("alt=\"Northern Services\"", "h1, h2, h3 { color: #6a1b5c");
    }

    @Test
    void aWideLogoStaysWide() throws IOException {
        Logo logo = Logo.of(SVG.getBytes());
        assertThat(logo.mediaType()).isEqualTo("image/svg+xml");
        assertThat(logo.width()).isEqualTo(2 * logo.height());
        assertThat(Logo.of(logo.pixels()).mediaType()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "<html><body>no</body></html>",
                "<svg",
                "<svg><path d='M 0'",
                "%PDF-1.7",
                "\u0089PNG\r\n"
            })
    void aLogoThatIsNoPictureIsRefused(String content) throws IOException {
        assertThatThrownBy(() -> ReadLook.of(settings("A", file("logo.png", content), "#003087", null)))
                .isInstanceOf(UnfitLook.class)
                .hasMessageStartingWith("qualityoutcomes.look.logo: " + folder)
                .hasMessageContaining("it is no picture");
    }

    @Test
    void aLogoThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> ReadLook.of(settings("A", folder.resolve("none.svg"), "#003087", null)))
                .hasMessageContaining("it cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffd700", "#767676"})
    void aColourInWhichNobodyCanReadIsRefused(String colour) {
        assertThatThrownBy(() -> ReadLook.of(settings("A", null, colour, null)))
                .hasMessageStartingWith("qualityoutcomes.look.colour: letters in " + colour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"navy", "#fff", "003087", "#003087; } body { display: none"})
    void whatIsNoColourIsRefused(String colour) {
        assertThatThrownBy(() -> ReadLook.of(settings("A", null, colour, null)))
                .hasMessageStartingWith("qualityoutcomes.look.colour: \"" + colour + "\" is no colour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"h1 { size", "h1 } {", "h1 { color: 12 }", "@import \"other.css\";", "h1 { background: url(x) }"
            })
    void aBrokenStyleSheetIsRefused(String style) throws IOException {
        file("print.css", style);
        assertThatThrownBy(() -> ReadLook.of(settings("A", null, "#003087", folder)))
                .hasMessageStartingWith("qualityoutcomes.look.folder: " + folder);
    }

    @Test
    void aStyleSheetIsReadAfterOurs() throws IOException {
        file("print.css", "@page { size: A5; }");
        byte[] pdf = new MadeDocuments(ReadLook.of(settings("A", null, "#003087", folder))).asPdf(ADocument.draft());
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getPage(0).getMediaBox().getWidth()).isBetween(419f, 420f);
        }
    }

    @Test
    void aStartEndsWithOneLineThatNamesTheSetting() throws IOException {
        new ApplicationContextRunner()
                .withUserConfiguration(LookConfiguration.class)
                .withPropertyValues("qualityoutcomes.look.logo=" + file("logo.svg", "no"))
                .run(context -> {
                    UnfitLook unfit = cause(context.getStartupFailure());
                    assertThat(new UnfitLookAnalyzer().analyze(unfit, unfit).getDescription())
                            .startsWith("qualityoutcomes.look.logo: ")
                            .doesNotContain("\n");
                });
    }

    private static UnfitLook cause(@Nullable Throwable failure) {
        return failure instanceof UnfitLook unfit ? unfit : cause(failure == null ? null : failure.getCause());
    }

    private Look own() throws IOException {
        return ReadLook.of(new LookSettings(
                "Northern Services", file("logo.svg", SVG), "#6a1b5c", "Knowledge for \"care\"", null));
    }

    private static LookSettings settings(String body, @Nullable Path logo, String colour, @Nullable Path folder) {
        return new LookSettings(body, logo, colour, "", folder);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
