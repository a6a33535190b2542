package org.qualityoutcomes.edition.domain;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.qualityoutcomes.framework.EditionFiles;
import org.qualityoutcomes.worklist.Refusal;

/** The texts in a ZIP of an edition's folder. Unpacked it is small; whatever says otherwise is not read to its end. */
final class UnpackedZip {

    static final int LARGEST = 1_000_000;
    /** A shipped edition has a hundredth of it. */
    static final int LARGEST_TOGETHER = 4_000_000;

    private static final int MOST = 60;
    private static final String TOO_MUCH = "The ZIP holds more than the files of an edition do.";

    private final Map<String, String> files = new TreeMap<>();
    private int entries;
    private int together;

    private UnpackedZip() {}

    /** @throws Refusal at the field {@code file}, in words that name the file within */
    static Map<String, String> of(InputStream packed) throws IOException {
        UnpackedZip unpacked = new UnpackedZip();
        try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                unpacked.take(each, zip);
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw Refusal.of("file", "This is no ZIP that can be read.");
        }
        if (unpacked.files.isEmpty()) {
            throw Refusal.of("file", "This is no ZIP with the files of an edition in it.");
        }
        return unpacked.files;
    }

    private void take(ZipEntry entry, InputStream content) throws IOException {
        // what is left aside is unpacked as well, to come to the next
        byte[] bytes = content.readNBytes(LARGEST + 1);
        together += bytes.length;
        entries++;
        if (bytes.length > LARGEST || together > LARGEST_TOGETHER || entries > MOST) {
            throw Refusal.of("file", TOO_MUCH);
        }
        if (!entry.isDirectory() && !isLitter(entry.getName())) {
            keep(entry.getName(), bytes);
        }
    }

    private void keep(String path, byte[] bytes) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!EditionFiles.isOne(name)) {
            throw Refusal.of(
                    "file",
                    "There is a file in the ZIP that does not belong to an edition. It may hold edition.yaml, o1.yaml and"
                            + " so on, calibration.yaml, and from-<code>.yaml.");
        }
        if (files.put(name, text(name, bytes)) != null) {
            throw Refusal.of("file", "The ZIP has " + name + " twice. It may hold one edition.");
        }
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw Refusal.of("file", name + " is not written in UTF-8.");
        }
    }

    /** What archivers and desktops leave in folders. */
    private static boolean isLitter(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/") || name.startsWith(".") || name.equals("Thumbs.db");
    }
}
