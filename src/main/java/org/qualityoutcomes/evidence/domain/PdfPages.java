package org.qualityoutcomes.evidence.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidencePages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Pages of PDFs, each made once and kept under the hash of the file's content beside the store. What a damaged or
 * protected file does to its reader is no fault of ours: an empty file remembers that there is nothing to show.
 */
@Component
class PdfPages implements EvidencePages {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPages.class);

    private static final int LONGEST_TEXT = 20_000;
    private static final float LONGEST_SIDE = 1400;
    private static final float SHARPEST = 150 / 72f;

    /** Pictures take memory, and people wait for other pages too. */
    private static final int AT_ONCE = 2;

    private final FileStore store;
    private final Path made;
    private final Semaphore room = new Semaphore(AT_ONCE);

    PdfPages(FileStore store, @Value("${qualityoutcomes.evidence.folder}") String folder) {
        this.store = store;
        this.made = Path.of(folder, "pages");
    }

    private interface Making {
        byte[] of(PDDocument document, int index) throws IOException;
    }

    @Override
    public Optional<String> text(EvidenceItem item, int page) {
        return page(item, page, "txt", PdfPages::words).map(words -> new String(words, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> picture(EvidenceItem item, int page) {
        return page(item, page, "png", PdfPages::drawn);
    }

    private Optional<byte[]> page(EvidenceItem item, int page, String kind, Making making) {
        String sha256 = item.sha256();
        if (sha256 == null || page < 1 || !MediaType.APPLICATION_PDF_VALUE.equals(item.contentType())) {
            return Optional.empty();
        }
        Path place = made.resolve(sha256.substring(0, 2)).resolve(sha256 + "-" + page + "." + kind);
        try {
            byte[] content = Files.exists(place) ? Files.readAllBytes(place) : keep(place, make(sha256, page, making));
            return content.length == 0 ? Optional.empty() : Optional.of(content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Moved to its place whole, so that nobody ever reads half of it. */
    private static byte[] keep(Path place, byte[] content) throws IOException {
        Files.createDirectories(place.getParent());
        Path begun = Files.createTempFile(place.getParent(), "", ".part");
        Files.write(begun, content);
        Files.move(begun, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return content;
    }

    private byte[] make(String sha256, int page, Making making) {
        room.acquireUninterruptibly();
        try (InputStream content = store.open(sha256);
                PDDocument document = Loader.loadPDF(
                        RandomAccessReadBuffer.createBufferFromStream(content),
                        IOUtils.createTempFileOnlyStreamCache())) {
            return page > document.getNumberOfPages() ? new byte[0] : making.of(document, page - 1);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            LOG.warn("Page {} of {} cannot be shown: {}", page, sha256, damaged.toString());
            return new byte[0];
        } finally {
            room.release();
        }
    }

    private static byte[] words(PDDocument document, int index) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(index + 1);
        stripper.setEndPage(index + 1);
        stripper.setSortByPosition(true);
        String text = stripper.getText(document).strip();
        String words = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        return (words.isEmpty() ? "There is no text on this page, only a picture." : words)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] drawn(PDDocument document, int index) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        float scale = Math.min(SHARPEST, LONGEST_SIDE / Math.max(box.getWidth(), box.getHeight()));
        PDFRenderer renderer = new PDFRenderer(document);
        // large pictures in it are read at the size that is needed
        renderer.setSubsamplingAllowed(true);
        BufferedImage picture = renderer.renderImage(index, scale, ImageType.RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
