package org.qualityoutcomes.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.worklist.Refusal;

class FileKindsTest {

    private static final String TEXT = "application/vnd.oasis.opendocument.text";

    @TempDir
    Path folder;

    private final FileKinds kinds = new FileKinds();

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.xlsx", "report.pptx", "report.odt", "report.ods", "report.odp"})
    void anotherZipWithTheNameOfADocumentIsRefused(String name) throws IOException {
        Path zip = zip(Map.of("anything.exe", "MZ"));
        assertThatThrownBy(() -> kinds.accept(name, zip))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not what its name says");
    }

    @Test
    void aWordDocumentIsTaken() throws IOException {
        Path document = zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"));
        assertThat(kinds.accept("report.docx", document)).endsWith("wordprocessingml.document");
        assertThatThrownBy(() -> kinds.accept("report.xlsx", document)).isInstanceOf(Refusal.class);
    }

    @Test
    void anOpenDocumentIsTaken() throws IOException {
        Path document = zip(Map.of("mimetype", TEXT));
        assertThat(kinds.accept("report.odt", document)).isEqualTo(TEXT);
        assertThatThrownBy(() -> kinds.accept("report.ods", document)).isInstanceOf(Refusal.class);
    }

    @Test
    void aDocumentWithMacrosIsRefused() throws IOException {
        Path document =
                zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>", "word/vbaProject.bin", ""));
        assertThatThrownBy(() -> kinds.accept("report.docx", document)).hasMessageContaining("macros");
    }

    /** A page with a program in it, whatever it is called. */
    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.txt", "page.pdf", "page.png", "page.svg"})
    void aWebPageIsRefused(String name) throws IOException {
        Path page = Files.writeString(folder.resolve("page"), "<!doctype html><html><script>alert(1)</script></html>");
        assertThatThrownBy(() -> kinds.accept(name, page)).isInstanceOf(Refusal.class);
    }

    /** Ten megabytes that would become ten gigabytes: nothing is unpacked to look into it. */
    @Test
    void aDocumentThatGrowsIsLookedAtWithoutUnpacking() throws IOException {
        Path bomb = folder.resolve("bomb");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 2048; megabyte++) {
                zip.write(nothing);
            }
        }
        assertTimeout(Duration.ofSeconds(2), () -> assertThat(kinds.accept("bomb.docx", bomb))
                .isNotEmpty());
    }

    @Test
    void aDocumentOfTensOfThousandsOfPartsIsRefused() throws IOException {
        Path crowd = folder.resolve("crowd");
        try (var zip = new ZipOutputStream(Files.newOutputStream(crowd))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (int part = 0; part < 30_000; part++) {
                zip.putNextEntry(new ZipEntry("word/" + part));
            }
        }
        assertThatThrownBy(() -> kinds.accept("crowd.docx", crowd)).isInstanceOf(Refusal.class);
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = Files.createTempFile(folder, "", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
