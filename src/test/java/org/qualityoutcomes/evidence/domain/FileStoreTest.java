package org.qualityoutcomes.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityoutcomes.evidence.domain.FileStore.Incoming;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;

class FileStoreTest {

    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsReadAgain() throws IOException {
        FileStore store = new FileStore(folder.toString());
        Incoming received = store.receive(words("What users said."), MEGABYTE);
        store.keep(received);
        received.discard();

        assertThat(received.sha256()).hasSize(64);
        assertThat(received.bytes()).isEqualTo(16);
        try (InputStream kept = store.open(received.sha256())) {
            assertThat(kept).hasContent("What users said.");
        }
        assertThat(files()).hasSize(1);
        assertThatThrownBy(() -> store.open("f".repeat(64))).isInstanceOf(NotFound.class);
    }

    /** Twenty gigabytes would come; only the first megabyte is ever asked for. */
    @Test
    void whatIsTooLargeIsRefusedOnTheWay() {
        Endless endless = new Endless();
        assertThatThrownBy(() -> new FileStore(folder.toString()).receive(endless, MEGABYTE))
                .isInstanceOf(Refusal.class)
                .hasMessage("The file is larger than 1 MB.");
        assertThat(endless.read).isLessThan(2 * MEGABYTE);
        assertThat(files()).isEmpty();
    }

    @Test
    void ofABrokenLineNothingIsLeft() {
        InputStream broken = new InputStream() {
            private int left = 600;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> new FileStore(folder.toString()).receive(broken, MEGABYTE))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFullDiskIsSaidInASentenceAndNothingIsLeft() {
        FileStore full = new FileStore(folder.toString()) {
            @Override
            OutputStream write(Path file) throws IOException {
                return new OutputStream() {
                    private final OutputStream disk = Files.newOutputStream(file);
                    private int room = 100;

                    @Override
                    public void write(int each) throws IOException {
                        if (room-- == 0) {
                            throw new IOException("No space left on device");
                        }
                        disk.write(each);
                    }

                    @Override
                    public void close() throws IOException {
                        disk.close();
                    }
                };
            }
        };
        assertThatThrownBy(() -> full.receive(words("x".repeat(1000)), MEGABYTE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no room");
        assertThat(files()).isEmpty();
    }

    @Test
    void theSweepTakesOnlyWhatIsOldAndBelongsToNothing() throws IOException {
        FileStore store = new FileStore(folder.toString());
        StoredItems items = mock();
        Incoming kept = keep(store, "kept");
        Incoming orphan = keep(store, "orphan");
        Incoming fresh = keep(store, "fresh");
        when(items.hold(kept.sha256())).thenReturn(true);
        Incoming left = store.receive(words("left"), MEGABYTE);
        for (Path file : files()) {
            if (!file.endsWith(fresh.sha256())) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
            }
        }

        new StoreSweep(store, items, Clock.systemUTC()).sweep();

        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(kept.sha256(), fresh.sha256());
        assertThat(orphan.sha256()).isNotEqualTo(left.sha256());
    }

    private static Incoming keep(FileStore store, String words) {
        Incoming received = store.receive(words(words), MEGABYTE);
        store.keep(received);
        return received;
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream words(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }
    }
}
