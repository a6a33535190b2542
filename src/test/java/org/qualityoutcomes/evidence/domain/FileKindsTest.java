package org.qualityoutcomes.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.worklist.Refusal;

class FileKindsTest {

    private static final String TEXT = "application/vnd.oasis.opendocument.text";

    private final FileKinds kinds = new FileKinds();

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.xlsx", "report.pptx", "report.odt", "report.ods", "report.odp"})
    void anotherZipWithTheNameOfADocumentIsRefused(String name) throws IOException {
        byte[] zip = zip(Map.of("anything.exe", "MZ"));
        assertThatThrownBy(() -> kinds.accept(name, zip))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not what its name says");
    }

    @Test
    void aWordDocumentIsTaken() throws IOException {
        byte[] document = zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"));
        assertThat(kinds.accept("report.docx", document)).endsWith("wordprocessingml.document");
        assertThatThrownBy(() -> kinds.accept("report.xlsx", document)).isInstanceOf(Refusal.class);
    }

    @Test
    void anOpenDocumentIsTaken() throws IOException {
        byte[] document = zip(Map.of("mimetype", TEXT));
        assertThat(kinds.accept("report.odt", document)).isEqualTo(TEXT);
        assertThatThrownBy(() -> kinds.accept("report.ods", document)).isInstanceOf(Refusal.class);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
