package org.qualityoutcomes.evidence.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files' contents in a folder, each under the hash of what it holds, so that nothing is stored twice and a file can be
 * checked at any time. A file is moved to its place before its row is committed: there may be a file without a row for
 * a while, which {@link StoreSweep} takes away, but never a row without its file.
 */
@Component
class FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
    private static final long MEGABYTE = 1024 * 1024;
    private static final int PIECE = 64 * 1024;
    private static final int NAMED_BY = 2;

    private final Path places;
    private final Path incoming;

    FileStore(@Value("${qualityoutcomes.evidence.folder}") String folder) {
        this.places = Path.of(folder, "files");
        this.incoming = Path.of(folder, "incoming");
    }

    /** What has come in so far; deleted unless it is kept. */
    record Incoming(Path path, String sha256, long bytes) {

        void discard() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException locked) {
                LOG.warn("A file that came in is left to the sweep: {}", locked.getMessage());
            }
        }
    }

    /**
     * Reads to the end, in pieces.
     *
     * @throws Refusal as soon as there is more than {@code largest} bytes, and if the folder's disk is full
     * @throws UncheckedIOException if the line breaks
     */
    Incoming receive(InputStream content, long largest) {
        Incoming begun = begin();
        try {
            MessageDigest digest = DigestUtils.getSha256Digest();
            long bytes = copy(new DigestInputStream(content, digest), begun.path(), largest);
            return new Incoming(begun.path(), Hex.encodeHexString(digest.digest()), bytes);
        } catch (RuntimeException failed) {
            begun.discard();
            throw failed;
        }
    }

    private Incoming begin() {
        try {
            Files.createDirectories(incoming);
            return new Incoming(Files.createTempFile(incoming, "", ""), "", 0);
        } catch (IOException full) {
            throw noRoom(full);
        }
    }

    private long copy(InputStream content, Path file, long largest) {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        try (OutputStream kept = write(file)) {
            for (int read = read(content, piece); read >= 0; read = read(content, piece)) {
                bytes += read;
                if (bytes > largest) {
                    throw Refusal.of("file", "The file is larger than " + largest / MEGABYTE + " MB.");
                }
                kept.write(piece, 0, read);
            }
        } catch (IOException full) {
            throw noRoom(full);
        }
        return bytes;
    }

    /** What fails here is the line; everything else that fails is our disk. */
    private static int read(InputStream content, byte[] piece) {
        try {
            return content.read(piece);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Refusal noRoom(IOException full) {
        LOG.error("The store of evidence cannot be written to: {}", full.getMessage());
        return Refusal.of(
                "file",
                "The file could not be kept: there is no room for it at the moment. Nothing else was changed. Try again"
                        + " later, or tell your administrator.");
    }

    OutputStream write(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.WRITE);
    }

    /**
     * Moves it to its place; where the same content is already, it is renewed.
     *
     * @throws Refusal if the folder cannot be written to
     */
    void keep(Incoming received) {
        try {
            Path place = place(received.sha256());
            Files.createDirectories(place.getParent());
            Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw noRoom(full);
        }
    }

    InputStream open(String sha256) {
        try {
            return Files.newInputStream(place(sha256));
        } catch (NoSuchFileException missing) {
            LOG.error("A file of the evidence is missing in the store: {}", sha256);
            throw new NotFound();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything that lies in the store, whether it belongs to an item or not; the caller closes it. */
    Stream<Path> all() {
        try {
            Files.createDirectories(places);
            Files.createDirectories(incoming);
            return Stream.concat(Files.walk(places), Files.walk(incoming)).filter(Files::isRegularFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path place(String sha256) {
        return places.resolve(sha256.substring(0, NAMED_BY)).resolve(sha256);
    }
}
