package org.qualityoutcomes.support;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The integration tests run in two processes at once: what is a process's own, and what only one does at a time. */
public final class Fork {

    private Fork() {}

    /** A folder under {@code target} that no process beside this one uses. */
    public static Path folder(String name) {
        return Path.of(System.getProperty("own.folder", "target/fork-0"), name);
    }

    /** What the other process must not do in the same moment, for example unpack to a folder of both. */
    static <T> T alone(String what, Supplier<T> deed) {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            try (FileChannel channel = FileChannel.open(target.resolve(what + ".lock"), CREATE, WRITE)) {
                channel.lock();
                return deed.get();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
