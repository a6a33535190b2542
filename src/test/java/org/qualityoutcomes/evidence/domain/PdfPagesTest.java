package org.qualityoutcomes.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.organisation.ServiceId;

class PdfPagesTest {

    @TempDir
    Path folder;

    private FileStore store;
    private PdfPages pages;

    @BeforeEach
    void open() {
        store = new FileStore(folder.toString());
        pages = new PdfPages(store, folder.toString());
    }

    @Test
    void aPageIsDrawnOnceAndKeptByItsContent() throws IOException {
        EvidenceItem item = item(pdf(false, PDRectangle.A4), "application/pdf");

        byte[] first = pages.picture(item, 1).orElseThrow();
        String sha256 = Objects.requireNonNull(item.sha256());
        assertThat(made()).containsExactly(sha256 + "-1.png");
        Files.delete(folder.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256));
        assertThat(pages.picture(item, 1)).contains(first);
        assertThat(first).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aPageThatIsAPictureOnlySaysSo() throws IOException {
        assertThat(pages.text(item(pdf(false, PDRectangle.A4), "application/pdf"), 1))
                .contains("There is no text on this page, only a picture.");
    }

    @Test
    void whatIsNotThereOrCannotBeReadIsNothing() throws IOException {
        EvidenceItem whole = item(pdf(false, PDRectangle.A4), "application/pdf");
        EvidenceItem secret = item(pdf(true, PDRectangle.A4), "application/pdf");
        EvidenceItem damaged = item("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8), "application/pdf");
        EvidenceItem words = item("words".getBytes(StandardCharsets.UTF_8), "text/plain");

        assertThat(pages.picture(whole, 2)).isEmpty();
        assertThat(pages.picture(whole, 0)).isEmpty();
        assertThat(pages.picture(whole, -1)).isEmpty();
        assertThat(pages.picture(secret, 1)).isEmpty();
        assertThat(pages.picture(damaged, 1)).isEmpty();
        assertThat(pages.text(damaged, 1)).isEmpty();
        assertThat(pages.picture(words, 1)).isEmpty();
    }

    @Test
    void aPageAsLargeAsAWallTakesNoMoreMemoryThanAnother() throws IOException {
        EvidenceItem wall = item(pdf(false, new PDRectangle(14_000, 14_000)), "application/pdf");

        assertThat(ImageIO.read(new ByteArrayInputStream(pages.picture(wall, 1).orElseThrow()))
                        .getWidth())
                .isLessThanOrEqualTo(1400);
    }

    private Stream<String> made() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("pages"))) {
            return all
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList()
                    .stream();
        }
    }

    private static byte[] pdf(boolean secret, PDRectangle size) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(size));
            if (secret) {
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private EvidenceItem item(byte[] content, String type) {
        FileStore.Incoming received = store.receive(new ByteArrayInputStream(content), 1_000_000);
        store.keep(received);
        return new EvidenceItem(
                new EvidenceId(UUID.randomUUID()),
                new ServiceId(UUID.randomUUID()),
                "Survey",
                null,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                null,
                "survey.pdf",
                type,
                content.length,
                received.sha256(),
                "team1.za1",
                Instant.EPOCH);
    }
}
