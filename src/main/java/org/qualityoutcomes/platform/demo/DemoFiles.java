package org.qualityoutcomes.platform.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/** What the demonstration keeps on the disk: its database, the files of the evidence, and whether it is whole. */
final class DemoFiles {

    private static final Pattern DATABASE = Pattern.compile("jdbc:h2:file:([^;]+).*");

    private final Optional<Path> database;
    private final Path evidence;

    private DemoFiles(Optional<Path> database, Path evidence) {
        this.database = database;
        this.evidence = evidence;
    }

    static DemoFiles of(Environment environment) {
        Matcher file = DATABASE.matcher(environment.getProperty("spring.datasource.url", ""));
        return new DemoFiles(
                file.matches() ? Optional.of(Path.of(file.group(1))) : Optional.empty(),
                Path.of(environment.getProperty("qualityoutcomes.evidence.folder", "")));
    }

    /** Until {@link #end} the story is half told, whatever happens. */
    void begin() {
        mark().ifPresent(mark -> change(() -> Files.writeString(mark, "The demonstration is being prepared.\n")));
    }

    void end() {
        mark().ifPresent(mark -> change(() -> Files.deleteIfExists(mark)));
    }

    boolean areHalfMade() {
        return mark().filter(Files::exists).isPresent();
    }

    /** Only a database in a file of its own is deleted; no other is the demonstration's to delete. */
    void delete() {
        database.ifPresent(file -> {
            change(() -> Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".mv.db")));
            change(() -> Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".trace.db")));
            change(() -> FileSystemUtils.deleteRecursively(evidence));
            end();
        });
    }

    private Optional<Path> mark() {
        return database.map(file -> file.resolveSibling(file.getFileName() + ".half"));
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void change(Change change) {
        try {
            change.make();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
